import { expect, test } from 'vitest';
import { documentRules, readYaml, type YamlDocument } from '../../../src/kubernetes/yaml';
import { SYNTAX } from '../../../src/kubernetes/yaml/refusal';

const texts = (documents: readonly YamlDocument[]) =>
  documents.flatMap(({ index, faults }) =>
    faults.map(({ rule, line, column, problem, fix }) => `${index} ${rule.id} ${line}:${column} ${problem}; ${fix}`),
  );
const faultsOf = (input: Buffer | string) => texts(readYaml(input));
const summary = (input: Buffer | string) => readYaml(input).map(({ index, within, body }) => ({ index, within, body }));

test('documents count from 1, and those that hold nothing do not count', () => {
  expect(summary('# none\n---\na: 1\n---\n~\n---\n# none\n---\nb: 2\n')).toEqual([
    { index: 1, within: '', body: { a: 1 } },
    { index: 2, within: '', body: { b: 2 } },
  ]);
});

test('a broken document leaves the others readable', () => {
  const documents = readYaml('a: 1\n---\nb: [1\n---\nc: 3\n');
  expect(documents.map(({ index, body }) => [index, body])).toEqual([
    [1, { a: 1 }],
    [2, undefined],
    [3, { c: 3 }],
  ]);
  expect(texts(documents)).toEqual([
    '2 DOC-001 4:1 "," or "]" is expected in a list in brackets; separate the entries with commas and close the bracket; put text with "?" or ": " in quotes',
  ]);
});

test('a document with a duplicate key can still be judged', () => {
  const input = 'spec:\n  size: 1Gi\n  name: a\n  size: 2Gi\n';
  expect(summary(input)).toEqual([{ index: 1, within: '', body: { spec: { size: '2Gi', name: 'a' } } }]);
  expect(faultsOf(input)).toEqual([
    '1 DOC-002 4:3 the key "size" stands in this map a second time; keep one of the two; numbers and booleans count as the text that they become, merged keys count as well',
  ]);
});

test.each([
  ['keys that become the same', 'on: 1\n"true": 2\n', 'DOC-002 2:1'],
  ['merged keys', 'a: &a {k: 1}\nb:\n  k: 2\n  <<: *a\n', 'DOC-002 4:3'],
  ['an empty key', 'a: 1\n~: 2\n', 'DOC-008 2:1'],
  ['infinity', 'a: 1\nb: .inf\n', 'DOC-009 2:4'],
  ['a separator with text', 'a: 1\n--- b: 2\nc: 3\n', 'DOC-010 2:1'],
  ['text behind the end', '[a]\n...\n# c\nb: 2\n', 'DOC-011 4:1'],
  ['text behind a bracket', '{a: 1} b\n', 'DOC-011 1:8'],
  ['a list', '- a\n', 'DOC-007 1:1'],
  ['a text', '\n\n  text\n', 'DOC-007 3:3'],
])('%s: %j', (_name, input, expected) => {
  expect(faultsOf(input).map((text) => text.split(' ').slice(1, 3).join(' '))).toContain(expected);
});

test('text that nobody reads is a warning, everything else an error', () => {
  expect(documentRules.filter(({ severity }) => severity !== 'error').map(({ id }) => id)).toEqual(['DOC-011', 'DOC-013']);
});

test('rules are numbered without gaps and say why and where from', () => {
  expect(documentRules.map(({ id }) => id)).toEqual(documentRules.map((_, index) => `DOC-${String(index + 1).padStart(3, '0')}`));
  for (const { title, reason, source, layer } of documentRules) {
    expect([title, reason].every((text) => text.length > 10)).toBe(true);
    expect(source).toMatch(/^https:\/\//);
    expect(layer).toBe('document');
  }
});

test('a fault repeats nothing of the text, which may be a secret', () => {
  const secret = 'hunter2Pa55word';
  const inputs = Object.keys(SYNTAX).flatMap((_, index) => [
    `kind: Secret\nstringData:\n  password: "${secret}\n`,
    `kind: Secret\nstringData:\n  password: ${'*&!@`%|>['[index % 9]}${secret} : ${secret}: x\n`,
    `kind: Secret\ndata:\n ${secret}\n${secret}\n`,
    `kind: Secret\n"${secret} ${secret}": 1\n"${secret} ${secret}": 2\n`,
    `{"kind": "Secret", "data": {"password": ${secret}}}`,
  ]);
  const faults = inputs.flatMap(faultsOf);
  expect(faults.length).toBeGreaterThan(inputs.length / 2);
  expect(faults.filter((text) => text.includes(secret))).toEqual([]);
});

test('items of a List are objects of their own, also in Lists of Lists', () => {
  const input =
    'apiVersion: v1\nkind: List\nitems:\n- kind: A\n- apiVersion: v1\n  kind: List\n  items:\n  - kind: B\n- text\n---\nkind: C\n';
  const documents = readYaml(input);
  expect(documents.map(({ index, within, body }) => [index, within, body?.kind])).toEqual([
    [1, '/items/0', 'A'],
    [1, '/items/1/items/0', 'B'],
    [1, '/items/2', undefined],
    [2, '', 'C'],
  ]);
  expect(documents[1].locate('/kind')).toEqual({ line: 8, column: 11 });
  expect(texts(documents).map((text) => text.slice(0, 13))).toEqual(['1 DOC-007 9:3']);
});

test('items of a list of one kind get the kind that its name says', () => {
  const [{ body }] = readYaml('apiVersion: postgresql.cnpg.io/v1\nkind: ClusterList\nitems:\n- metadata: {name: a}\n');
  expect(body).toEqual({ apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', metadata: { name: 'a' } });
});

test('a kind that is merely called so is no List', () => {
  expect(summary('kind: AllowList\nspec: {}\n')).toEqual([{ index: 1, within: '', body: { kind: 'AllowList', spec: {} } }]);
});

test('JSON is read one value after the other, with its own escapes', () => {
  expect(summary('{"a": "\\/\\ud83d\\ude00"}\n{"b":\n\t2}')).toEqual([
    { index: 1, within: '', body: { a: '/😀' } },
    { index: 2, within: '', body: { b: 2 } },
  ]);
  expect(faultsOf('{"a": 1, "b": {"c": 1,\n "c": 2}}').map((text) => text.slice(0, 13))).toEqual(['1 DOC-002 2:2']);
});

test('a file in Latin-1 loses the documents that are not UTF-8 and no other', () => {
  const documents = readYaml(Buffer.from('a: 1\n---\nb: \xe9\n---\nc: 3\n', 'latin1'));
  expect(documents.map(({ body }) => body)).toEqual([{ a: 1 }, undefined, { c: 3 }]);
  expect(texts(documents)).toEqual(['2 DOC-003 3:4 the bytes are not UTF-8; save the file as UTF-8']);
});
