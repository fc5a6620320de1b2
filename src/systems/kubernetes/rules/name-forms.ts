/** What a name, key or value may be made of. */
export interface NameForm {
  readonly expected: string;
  accepts(text: string): boolean;
  /** What to write instead. */
  fix(text: string): string;
}

const LABEL_PATTERN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN_PATTERN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const WORD_PATTERN = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

export const SUBDOMAIN: NameForm = {
  expected: 'at most 253 lower-case letters, digits, "-" and "." with a letter or digit at both ends and around dots',
  accepts: (text) => text.length <= 253 && SUBDOMAIN_PATTERN.test(text),
  fix: (text) => proposal(SUBDOMAIN, text, lowered(text, /[^a-z0-9.-]+/g)),
};

export const LABEL: NameForm = {
  expected: 'at most 63 lower-case letters, digits and "-" with a letter or digit at both ends',
  accepts: (text) => text.length <= 63 && LABEL_PATTERN.test(text),
  fix: (text) => proposal(LABEL, text, lowered(text, /[^a-z0-9-]+/g)),
};

export const PATH_SEGMENT: NameForm = {
  expected: 'a text without "/" and "%" that is not "." or ".."',
  accepts: (text) => text !== '.' && text !== '..' && !/[/%]/.test(text),
  fix: (text) => proposal(PATH_SEGMENT, text, text.replace(/[/%]+/g, ':')),
};

export const LABEL_VALUE: NameForm = {
  expected: 'at most 63 letters, digits, "-", "_" and "." with a letter or digit at both ends',
  accepts: (text) => text === '' || (text.length <= 63 && WORD_PATTERN.test(text)),
  fix: (text) =>
    text.length > 63 ? 'put it into an annotation, or shorten it' : proposal(LABEL_VALUE, text, trimmed(text.replace(/[^\w.-]+/g, '-'))),
};

export const QUALIFIED_NAME: NameForm = {
  expected: 'a word of at most 63 letters, digits, "-", "_" and ".", with a DNS name and "/" before it or without',
  accepts(text) {
    const [word, prefix, ...more] = text.split('/').reverse();
    const prefixed = prefix === undefined || SUBDOMAIN.accepts(prefix);
    return more.length === 0 && prefixed && word.length <= 63 && WORD_PATTERN.test(word);
  },
  fix: (text) => proposal(QUALIFIED_NAME, text, qualified(text)),
};

/** The corrected text, if it is one that is accepted. */
function proposal(form: NameForm, text: string, corrected: string): string {
  return corrected !== text && form.accepts(corrected) ? `write "${corrected}"` : 'choose another one';
}

function lowered(text: string, unwanted: RegExp): string {
  return trimmed(text.toLowerCase().replace(unwanted, '-'));
}

function trimmed(text: string): string {
  return text.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
}

/** Everything before the last slash becomes the DNS name. */
function qualified(text: string): string {
  const slash = text.lastIndexOf('/');
  const word = trimmed(text.slice(slash + 1).replace(/[^\w.-]+/g, '-'));
  return slash < 0 ? word : `${lowered(text.slice(0, slash), /[^a-z0-9.-]+/g)}/${word}`;
}
