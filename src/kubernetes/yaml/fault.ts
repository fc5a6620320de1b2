import type { Reading } from './read-document';
import { type Reason, SYNTAX, type SyntaxReason } from './refusal';
import { DOCUMENT_RULES, type DocumentRule } from './rules';
import { LARGEST_REQUEST, requestSize } from './size';

/** Something wrong with the text of a document. */
export interface Fault {
  readonly rule: DocumentRule;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly fix: string;
}

export type UnplacedFault = Omit<Fault, 'line' | 'column'> & {
  /** In the file. */
  readonly offset: number;
};

type Text = Omit<UnplacedFault, 'offset'>;

const REFUSALS: Readonly<Record<Exclude<Reason, SyntaxReason>, Text>> = {
  aliases: {
    rule: DOCUMENT_RULES.aliases,
    problem: 'written out, nearly all of the document comes from aliases',
    fix: 'write the values out, or refer to fewer and smaller ones',
  },
  character: {
    rule: DOCUMENT_RULES.encoding,
    problem: 'a control character stands in the text',
    fix: 'remove it, or write it as an escape such as "\\u0007" in double quotes',
  },
  depth: {
    rule: DOCUMENT_RULES.depth,
    problem: 'maps and lists are nested more than 250 levels deep',
    fix: 'look for brackets that are not closed',
  },
  key: {
    rule: DOCUMENT_RULES.keyKind,
    problem: 'a key is empty, null, a list, a map or a number beyond 64 bits',
    fix: 'write the key as a text, in quotes',
  },
  number: {
    rule: DOCUMENT_RULES.finite,
    problem: 'a number is infinite or none at all, which JSON cannot say',
    fix: 'put it in quotes if a text is meant, or write a number',
  },
};

/** What is wrong with a document, in the order of the text. */
export function faultsOf(reading: Reading, base: number, length: number): UnplacedFault[] {
  const faults: UnplacedFault[] = reading.duplicates.map(({ key, offset }) => ({ offset: base + offset, ...duplicate(key) }));
  if (reading.refusal) {
    const { reason, offset } = reading.refusal;
    return [...faults, { offset: base + offset, ...refused(reason) }];
  }
  if (reading.unread !== undefined) {
    faults.push({ offset: base + reading.unread, ...UNREAD });
  }
  if (reading.value !== undefined && (reading.aliased || length > LARGEST_REQUEST / 4) && requestSize(reading.value) > LARGEST_REQUEST) {
    faults.push({ offset: base, ...TOO_LARGE });
  }
  return faults;
}

export const BROKEN_SEPARATOR: Text = {
  rule: DOCUMENT_RULES.separator,
  problem: 'more than a comment follows "---"',
  fix: 'start the document on the next line',
};

export const NOT_TEXT: Text = {
  rule: DOCUMENT_RULES.encoding,
  problem: 'the bytes are not UTF-8',
  fix: 'save the file as UTF-8',
};

export const NOT_AN_OBJECT: Text = {
  rule: DOCUMENT_RULES.object,
  problem: 'the document is a list or a bare value, an object with apiVersion, kind and metadata is expected',
  fix: 'write a manifest, or take the document out; put the items of a list into documents of their own, separated by "---"',
};

export const NO_MAP: Text = {
  rule: DOCUMENT_RULES.valuesMap,
  problem: 'the values are a list or a bare value, a map is expected',
  fix: 'write each value under its name',
};

export const MORE_VALUES: Text = {
  rule: DOCUMENT_RULES.valuesOnce,
  problem: 'another document starts here, which Helm 3 does not read and Helm 4 lays over the first',
  fix: 'write all values in one document, or in files of their own, each given to Helm with -f',
};

const UNREAD: Text = {
  rule: DOCUMENT_RULES.unread,
  problem: 'the document has ended, and nobody reads what follows',
  fix: 'put a line "---" before it, or remove it',
};

const TOO_LARGE: Text = {
  rule: DOCUMENT_RULES.size,
  problem: 'the document is larger than 3 MiB as JSON, the most that an API server takes',
  fix: 'split it into several objects',
};

function refused(reason: Reason): Text {
  if (Object.hasOwn(SYNTAX, reason)) {
    const [problem, fix] = SYNTAX[reason as SyntaxReason];
    return { rule: DOCUMENT_RULES.syntax, problem, fix };
  }
  return REFUSALS[reason as Exclude<Reason, SyntaxReason>];
}

function duplicate(key: string): Text {
  // A broken text can make a key of anything, also of a secret: only what looks like the name of a field is shown.
  const name = /^[A-Za-z][\w./-]{0,62}$/.test(key) ? `the key "${key}"` : 'a key';
  return {
    rule: DOCUMENT_RULES.duplicateKey,
    problem: `${name} stands in this map a second time`,
    fix: 'keep one of the two; numbers and booleans count as the text that they become, merged keys count as well',
  };
}
