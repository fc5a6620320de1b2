import { expect, test } from 'vitest';
import { readValues } from '../../../src/kubernetes/yaml';

const faultsOf = (input: Buffer | string) =>
  readValues(input).faults.map(({ rule, line, column, problem, fix }) => `${rule.id} ${line}:${column} ${problem}; ${fix}`);

const MORE =
  'another document starts here, which Helm 3 does not read and Helm 4 lays over the first; write all values in one document, or in files of their own, each given to Helm with -f';

test.each([
  ['a document behind the first', 'a: 1\n---\nb: 2\n', [`DOC-013 2:1 ${MORE}`]],
  ['one behind an empty one', '---\n# nothing\n---\na: 1\n', [`DOC-013 3:1 ${MORE}`]],
  ['one behind the end of the first', 'a: 1\n...\n# over\n---\nb: 2\n', [`DOC-013 4:1 ${MORE}`]],
  ['one that is broken', 'a: 1\n---\nb: [\n', [`DOC-013 2:1 ${MORE}`]],
  ['empty ones behind the first', 'a: 1\n---\n---\n# nothing\n---\n{}\n', []],
  ['a line of dashes within a text', 'a: |\n  x\n  ---\n  y\n', []],
  ['a comment at the end', 'a: 1\n# over\n', []],
])('%s', (_name, text, expected) => {
  expect(faultsOf(text)).toEqual(expected);
});

test('text behind the end of the document is read by nobody', () => {
  const unread = 'the document has ended, and nobody reads what follows; move it up, or remove it';
  expect(faultsOf('{a: 1} b\n')).toEqual([`DOC-011 1:8 ${unread}`]);
  expect(faultsOf('a: 1\n...\nb\n---\nc: 1\n')).toEqual([`DOC-011 3:1 ${unread}`]);
});

test.each(['- a\n', 'text\n', '1\n', '""\n'])('%j is no map', (text) => {
  expect(faultsOf(text)).toEqual(['DOC-012 1:1 the values are a list or a bare value, a map is expected; write each value under its name']);
  expect(readValues(text).body).toBeUndefined();
});

test('a List is a map like any other', () => {
  const { body, within } = readValues('apiVersion: v1\nkind: List\nitems: [{a: 1}]\n');
  expect(body).toEqual({ apiVersion: 'v1', kind: 'List', items: [{ a: 1 }] });
  expect(within).toBe('');
});

test('a key that stands twice is a fault, and the last one is read', () => {
  expect(faultsOf('a: 1\na: 2\n')[0]).toMatch(/^DOC-002 2:1 /);
  expect(readValues('a: 1\na: 2\n').body).toEqual({ a: 2 });
});

test('values may be larger than a request to an API server', () => {
  expect(faultsOf(`a: ${'x'.repeat(4 * 1024 * 1024)}\n`)).toEqual([]);
});

test('bytes that are no text are a fault', () => {
  expect(faultsOf(Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]))).toEqual(['DOC-003 1:4 the bytes are not UTF-8; save the file as UTF-8']);
  expect(readValues(Buffer.from([0xff, 0xfe, 0x61, 0])).faults).toHaveLength(1);
});

test('places are those of the file', () => {
  const { locate, written } = readValues('a:\n  b: yes\n');
  expect(locate('/a/b')).toEqual({ line: 2, column: 6 });
  expect(locate('/a/b', true)).toEqual({ line: 2, column: 3 });
  expect(locate('')).toEqual({ line: 1, column: 1 });
  expect(written('/a/b')).toBe('yes');
});
