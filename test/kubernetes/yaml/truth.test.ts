import { expect, test } from 'vitest';
import type { Json } from '../../../src/finding';
import { decodeFile } from '../../../src/kubernetes/yaml/file-text';
import { onlyPart, partsOf } from '../../../src/kubernetes/yaml/parts';
import table from './truth.json';

/** What Kubernetes makes of a file (scripts/yaml-table); JSON is kept as text, since a number can lose digits. */
interface Row {
  readonly family: string;
  readonly file: string | { readonly base64: string };
  readonly documents?: readonly { readonly json?: string; readonly error?: string }[];
  readonly objects?: readonly string[];
  readonly error?: string;
}

const REFUSED = 'refused';

/** Where we differ on purpose: never by accepting what Kubernetes refuses. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '1: a\n1.0: b\n': 'Go keeps one of two keys that become the same text, by chance',
  '1: a\n"1": b\n': 'Go keeps one of two keys that become the same text, by chance',
  'on: 1\n"true": 2\n': 'Go keeps one of two keys that become the same text, by chance',
  '.nan: 1\n.nan: 2\n': 'Go keeps one of two keys that become the same text, by chance',
  '{a: 1, a: 2}\n': 'kubectl drops one of the two, a strict server would refuse them',
  '\ufeff\ufeffa: 1\n': 'a second byte order mark shifts columns in go-yaml',
  '{"a": 1e400}': 'no number of JSON means it; the server refuses the object later',
};

/** The same for bytes, in base64. */
const EXCEPTIONS_IN_BYTES: Readonly<Record<string, string>> = {
  'YTogMQouLi4K6Qo=': 'what is no text behind the end of a document is never looked at',
  '//5hADoAIAAxAAoALQAtAC0ACgBiADoAIAAyAAoA': 'the end of a file in UTF-16LE is broken, unless a second document hides it',
};

const rows = table as readonly Row[];

function nameOf({ family, file }: Row, index: number): string {
  const text = JSON.stringify(file);
  return `${index} ${family} ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`;
}

/** Half of a surrogate pair is U+FFFD for Go. */
function parse(json: string): unknown {
  return JSON.parse(json, (_name, value) => (typeof value === 'string' ? Buffer.from(value).toString() : value));
}

function theirs({ documents, objects, error }: Row): unknown[] {
  const read = documents?.map(({ json }) => (json === undefined ? REFUSED : parse(json))) ?? objects?.map(parse) ?? [];
  const seen = documents ? read : read.filter((value) => value !== null);
  // Of a document nothing is known but that reading stopped there.
  return error === undefined ? seen : [...seen, REFUSED];
}

function ours({ file, objects, error }: Row): unknown[] {
  const { text, unreadable, undivided } = decodeFile(typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.base64, 'base64'));
  if (text === '' && unreadable.length > 0) {
    return [REFUSED];
  }
  const read: (Json | typeof REFUSED)[] = [];
  let before = 0;
  for (const { start, end, brokenSeparator, reading } of undivided ? onlyPart(text) : partsOf(text)) {
    const broken = unreadable.some((offset) => offset >= start && offset < end);
    if (brokenSeparator !== undefined && error !== undefined) {
      // kubectl forgets what it has read since the last good separator.
      return [...(before === brokenSeparator ? read.slice(0, -1) : read), REFUSED];
    }
    before = end;
    const refused = broken || reading.refusal !== undefined || reading.duplicates.length > 0;
    const notAnObject = objects !== undefined && typeof reading.value === 'string';
    const value = refused || notAnObject ? REFUSED : (reading.value ?? null);
    if (objects && value === null) {
      continue;
    }
    read.push(value);
    if (objects && refused) {
      return read;
    }
  }
  return read;
}

test('the table is complete', () => {
  expect(rows.length).toBeGreaterThan(1000);
  expect(new Set(rows.map(({ family }) => family)).size).toBeGreaterThan(30);
  const files = new Set(rows.map(({ file }) => file));
  expect(Object.keys(EXCEPTIONS).filter((file) => !files.has(file))).toEqual([]);
});

test.each(rows.map((row, index): [string, Row] => [nameOf(row, index), row]))('%s', (_name, row) => {
  const excepted = typeof row.file === 'string' ? EXCEPTIONS[row.file] : EXCEPTIONS_IN_BYTES[row.file.base64];
  expect(ours(row)).toEqual(excepted === undefined ? theirs(row) : [REFUSED]);
});
