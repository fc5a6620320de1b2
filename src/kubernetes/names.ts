/**
 * Forms of names. Each function says what is expected instead, or nothing where the text is fine; the words fit behind
 * `"<text>" is not …,`.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
export type NameProblem = string | undefined;

const LABEL_LENGTH = 63;
const SUBDOMAIN_LENGTH = 253;

const DNS_LABEL = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const LABEL = new RegExp(`^${DNS_LABEL}$`);
const SUBDOMAIN = new RegExp(`^${DNS_LABEL}(?:\\.${DNS_LABEL})*$`);
const LABEL_1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const WORD = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** Names of Namespaces, containers and volumes: a DNS label of RFC 1123. */
export function dnsLabelProblem(text: string): NameProblem {
  return (
    lengthProblem(text, LABEL_LENGTH) ??
    (LABEL.test(text) ? undefined : 'lower-case letters, digits and "-" are expected, with a letter or digit at both ends')
  );
}

/** Names of Services: a DNS label of RFC 1035, which starts with a letter. */
export function dns1035LabelProblem(text: string): NameProblem {
  return (
    lengthProblem(text, LABEL_LENGTH) ??
    (LABEL_1035.test(text)
      ? undefined
      : 'lower-case letters, digits and "-" are expected, with a letter at the start and a letter or digit at the end')
  );
}

/** Names of most objects: DNS labels with dots between them. */
export function dnsSubdomainProblem(text: string): NameProblem {
  return (
    lengthProblem(text, SUBDOMAIN_LENGTH) ??
    (SUBDOMAIN.test(text)
      ? undefined
      : 'lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot')
  );
}

/** Keys of labels, annotations and conditions: a word, with a DNS name and a slash before it or without. */
export function qualifiedNameProblem(text: string): NameProblem {
  const parts = text.split('/');
  const word = parts[parts.length - 1];
  if (parts.length > 2) {
    return 'one "/" at most is expected, between a DNS name and a word';
  }
  if (parts.length === 2 && dnsSubdomainProblem(parts[0]) !== undefined) {
    return `a DNS name of at most ${SUBDOMAIN_LENGTH} characters is expected before "/": lower-case letters, digits, "-" and "."`;
  }
  return wordProblem(word);
}

/** A word as it stands behind the slash of a key or as the value of a label. */
export function wordProblem(text: string): NameProblem {
  return (
    lengthProblem(text, LABEL_LENGTH) ??
    (WORD.test(text) ? undefined : 'letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends')
  );
}

function lengthProblem(text: string, limit: number): NameProblem {
  if (text === '') {
    return `1 to ${limit} characters are expected`;
  }
  // The server counts bytes. Where they differ from characters, the text is refused for its letters anyway.
  return text.length > limit ? `at most ${limit} characters are expected, there are ${text.length}` : undefined;
}
