import { expect, test } from 'vitest';
import { readYaml } from '../../../src/kubernetes/yaml';

const FILE = `# first
a: 1
---
# second
metadata:
  name: orders   # a name
  labels: {app: "x y", 'tier': db}
spec:
  list:
  - one
  -   key: |
        text
      other:
  -
  a/b~c: 0777
  "quoted": !!str 5
  big: 12345678901234567890
base: &base
  size: 1Gi
copy: *base
merged:
  <<: *base
  own: x
`;

const [, second] = readYaml(FILE);

test.each([
  ['', '5:1', '5:1'],
  ['/metadata', '6:3', '5:1'],
  ['/metadata/name', '6:9', '6:3'],
  ['/metadata/labels', '7:11', '7:3'],
  ['/metadata/labels/app', '7:17', '7:12'],
  ['/metadata/labels/tier', '7:32', '7:24'],
  ['/spec/list', '10:3', '9:3'],
  ['/spec/list/0', '10:5', '10:5'],
  ['/spec/list/1', '11:7', '11:7'],
  ['/spec/list/1/key', '11:12', '11:7'],
  ['/spec/list/1/other', '13:7', '13:7'],
  ['/spec/list/2', '14:3', '14:3'],
  ['/spec/a~1b~0c', '15:10', '15:3'],
  ['/spec/quoted', '16:13', '16:3'],
  ['/copy', '20:7', '20:1'],
  ['/copy/size', '19:9', '19:3'],
  ['/merged/size', '19:9', '19:3'],
  ['/merged/own', '23:8', '23:3'],
])('%s is found, value and key', (pointer, value, key) => {
  const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  expect([at(second.locate(pointer)), at(second.locate(pointer, true))]).toEqual([value, key]);
});

test.each([
  ['/spec/nothing', { line: 9, column: 3 }],
  ['/spec/list/7', { line: 10, column: 3 }],
  ['/spec/list/0/below/a/text', { line: 10, column: 5 }],
  ['/metadata/name/length', { line: 6, column: 9 }],
  ['/nothing/at/all', { line: 5, column: 1 }],
])('%s leads to the nearest parent', (pointer, expected) => {
  expect(second.locate(pointer)).toEqual(expected);
  expect(second.locate(pointer, true)).toEqual(expected);
});

test.each([
  ['/spec/big', '12345678901234567890'],
  ['/spec/a~1b~0c', '0777'],
  ['/metadata/labels/app', 'x y'],
  ['/spec/list/1/key', 'text\n'],
  ['/spec/list/1/other', undefined],
  ['/spec/list', undefined],
  ['/copy', undefined],
  ['/nothing', undefined],
])('what stands at %s is %j', (pointer, expected) => {
  expect(second.written(pointer)).toBe(expected);
});

test('places in JSON', () => {
  const [, document] = readYaml('{"a": 1}\n{\n  "b": [true,\n    {"c": "d"}]}\n');
  expect(document.locate('')).toEqual({ line: 2, column: 1 });
  expect(document.locate('/b/0')).toEqual({ line: 3, column: 9 });
  expect(document.locate('/b/1/c')).toEqual({ line: 4, column: 11 });
  expect(document.locate('/b/1/c', true)).toEqual({ line: 4, column: 6 });
  expect(document.written('/b/1/c')).toBe('d');
});

test('places in a file with Windows line ends and a byte order mark', () => {
  const [, document] = readYaml('\ufeffa: 1\r\n---\r\nb:\r\n  c: 2\r\n');
  expect(document.locate('/b/c')).toEqual({ line: 4, column: 6 });
});
