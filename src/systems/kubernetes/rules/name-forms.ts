import { dnsLabelProblem, dnsSubdomainProblem, qualifiedNameProblem, wordProblem } from '../../../kubernetes/names';

/** What a name, key or value may be made of. */
export interface NameForm {
  /** What is expected instead; nothing where the text is fine. */
  problem(text: string): string | undefined;
  /** What to write instead. */
  fix(text: string): string;
}

export const SUBDOMAIN: NameForm = {
  problem: dnsSubdomainProblem,
  fix: (text) => proposal(SUBDOMAIN, text, lowered(text, /[^a-z0-9.-]+/g)),
};

export const LABEL: NameForm = {
  problem: dnsLabelProblem,
  fix: (text) => proposal(LABEL, text, lowered(text, /[^a-z0-9-]+/g)),
};

export const PATH_SEGMENT: NameForm = {
  problem: (text) =>
    text === '.' || text === '..' || /[/%]/.test(text) ? 'a text without "/" and "%" that is not "." or ".." is expected' : undefined,
  fix: (text) => proposal(PATH_SEGMENT, text, text.replace(/[/%]+/g, ':')),
};

export const LABEL_VALUE: NameForm = {
  problem: (text) => (text === '' ? undefined : wordProblem(text)),
  fix: (text) => proposal(LABEL_VALUE, text, trimmed(text.replace(/[^\w.-]+/g, '-'))),
};

export const QUALIFIED_NAME: NameForm = {
  problem: qualifiedNameProblem,
  fix: (text) => proposal(QUALIFIED_NAME, text, qualified(text)),
};

/** The corrected text, if it is one that is accepted. */
function proposal(form: NameForm, text: string, corrected: string): string {
  const accepted = corrected !== text && form.problem(corrected) === undefined;
  return accepted ? `write "${corrected}"` : 'choose another one';
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
