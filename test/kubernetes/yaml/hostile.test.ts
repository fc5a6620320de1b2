import { expect, test } from 'vitest';
import { readYaml } from '../../../src/kubernetes/yaml';

/** Each line an anchor that holds the one before it nine times: a billion leaves in ten lines. */
const billionLaughs = `a: &a [${'x, '.repeat(9)}]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]\n`).join('')}`;
const quadratic = `a: &a [${'x, '.repeat(20_000)}]\nb: [${'*a, '.repeat(20_000)}]\n`;
const quadraticText = `a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(90)}]\n`;
const merges = `a0: &a0 {k: v}\n${Array.from({ length: 3000 }, (_, index) => `a${index + 1}: &a${index + 1}\n  <<: *a${index}\n  k${index}: v\n`).join('')}`;

test.each<[string, Buffer | string, string]>([
  ['a billion laughs', billionLaughs, 'DOC-004 4:20'],
  ['a large list, many times', quadratic, 'DOC-004 2:101'],
  ['a large text, many times', quadraticText, 'DOC-006 1:1'],
  ['merges of merges', merges, 'DOC-004 717:7'],
  ['100 000 open brackets', '['.repeat(100_000), 'DOC-005 1:251'],
  ['100 000 open braces', '{a: '.repeat(100_000), 'DOC-005 1:1001'],
  ['100 000 open braces of JSON', '{"a":'.repeat(100_000), 'DOC-005 1:1251'],
  ['100 000 closing brackets', ']'.repeat(100_000), 'DOC-001 1:1'],
  ['100 000 dashes', '- '.repeat(100_000), 'DOC-005 1:501'],
  ['100 000 question marks', '? '.repeat(100_000), 'DOC-005 1:501'],
  ['ever deeper lines', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'DOC-005 251:251'],
  ['100 000 anchors on nothing', '&a '.repeat(100_000), 'DOC-011 1:4'],
  ['100 000 tags', `k: ${'!a '.repeat(100_000)}`, 'DOC-001 1:7'],
  ['an open quote', `a: "${'x\n '.repeat(100_000)}`, 'DOC-001 1:4'],
  ['an open quote of JSON', `{"a": "${'x'.repeat(1_000_000)}`, 'DOC-001 1:7'],
  ['a key of a megabyte', `${'x'.repeat(1_000_000)}: 1\n`, 'DOC-001 1:1000001'],
  ['a large object', `a: ${'x'.repeat(3 * 1024 * 1024)}\n`, 'DOC-006 1:1'],
  ['NUL', 'a: b\0c\n', 'DOC-003 1:5'],
  ['an escape character', 'a: 1\nb: \u001b[31m\n', 'DOC-003 2:4'],
  ['Latin-1', Buffer.from('# ok\na: caf\xe9\n', 'latin1'), 'DOC-003 2:7'],
  ['half a surrogate pair in UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), 'DOC-003 1:4'],
  ['UTF-16LE', Buffer.from('\ufeffa: 1\n', 'utf16le'), 'DOC-003 1:1'],
  ['a tab for indentation', 'a:\n\tb: 1\n', 'DOC-001 2:1'],
  ['an alias of itself', 'a: &x [*x]\n', 'DOC-001 1:8'],
  ['a merge of itself', 'a: &x\n  <<: *x\n', 'DOC-001 2:7'],
  ['random brackets', '[{'.repeat(100) + '}]'.repeat(99), 'DOC-008 1:199'],
])('%s: one clear fault', (_name, input, expected) => {
  const start = performance.now();
  const documents = readYaml(input);
  const faults = documents.flatMap((document) => document.faults.map(({ rule, line, column }) => `${rule.id} ${line}:${column}`));
  expect(faults).toEqual([expected]);
  // Far above what any of them takes: this catches a loop that does not end, and nothing else.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test.each<[string, Buffer | string]>([
  ['nothing', ''],
  ['a byte order mark', '\ufeff'],
  ['comments', '# a\n# b\n'],
  ['separators', '---\n---\n\n---'],
  ['nulls', '~\n---\nnull\n---\n'],
  ['an empty List', 'apiVersion: v1\nkind: List\nitems: []\n'],
])('%s holds no document', (_name, input) => {
  expect(readYaml(input)).toEqual([]);
});

test('a large file of small lines is read', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `  key${index}: value\n`).join('');
  const [{ body, faults }] = readYaml(`data:\n${lines}`);
  expect(faults).toEqual([]);
  expect(Object.keys(body!.data as object)).toHaveLength(50_000);
});

test('names that objects inherit are plain members, and nothing else is touched', () => {
  const [{ body, faults }] = readYaml('__proto__:\n  polluted: true\nconstructor: 1\ntoString: 2\nx:\n  <<: {__proto__: 3}\n');
  expect(faults).toEqual([]);
  expect(Object.keys(body!)).toEqual(['__proto__', 'constructor', 'toString', 'x']);
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
  expect(Object.entries(body!.x as object)).toEqual([['__proto__', 3]]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('names that objects inherit are found twice as well', () => {
  const faults = readYaml('__proto__: 1\n__proto__: 2\n---\n{"__proto__": 1, "__proto__": 2}\n').flatMap((document) => document.faults);
  expect(faults.map(({ rule, line, column }) => `${rule.id} ${line}:${column}`)).toEqual(['DOC-002 2:1', 'DOC-002 4:18']);
});
