import { expect, test } from 'vitest';
import { UsageError } from '../../src/check';
import { compareWithBaseline, readBaseline, writeBaseline } from '../../src/cli/baseline';
import { documentWith, locatedFinding } from '../check/located';
import { FakeIo } from './fake-io';

function read(text: string) {
  return readBaseline('known.json', new FakeIo({ 'known.json': text }).files);
}

test('a baseline is sorted, names no lines, and names equal findings once', () => {
  const findings = [
    locatedFinding({ file: 'b.yaml' }),
    locatedFinding({ file: 'a.yaml', document: undefined, path: '' }),
    locatedFinding({ file: 'b.yaml', line: 99 }),
    locatedFinding({ file: 'b.yaml', at: '/items/4', document: documentWith({ name: 'aaa', namespace: undefined }) }),
  ];
  expect(writeBaseline(findings)).toBe(`{
  "findings": [
    {
      "rule": "CNPG-061",
      "file": "a.yaml",
      "object": "",
      "path": ""
    },
    {
      "rule": "CNPG-061",
      "file": "b.yaml",
      "object": "Cluster//aaa",
      "path": "/spec/storage/size"
    },
    {
      "rule": "CNPG-061",
      "file": "b.yaml",
      "object": "Cluster/prod/orders",
      "path": "/spec/storage/size"
    }
  ]
}
`);
});

test('what a baseline knows is counted, what it does not know is reported', () => {
  const old = locatedFinding();
  const fresh = locatedFinding({ path: '/spec/instances' });
  const baseline = read(writeBaseline([old]));
  expect(compareWithBaseline([{ ...old, line: 40 }, fresh], baseline)).toEqual({ fresh: [fresh], known: 1, stale: 0 });
});

test('an entry that nothing matches is stale', () => {
  expect(compareWithBaseline([], read(writeBaseline([locatedFinding()])))).toEqual({ fresh: [], known: 0, stale: 1 });
});

test.each([
  ['{', '"known.json" is no baseline: it is not JSON; write a new one with --write-baseline'],
  [
    '[]',
    '"known.json" is no baseline: a list "findings" with rule, file, object and path is expected; write a new one with --write-baseline',
  ],
  [
    '{"findings":[{"rule":"CNPG-061"}]}',
    '"known.json" is no baseline: a list "findings" with rule, file, object and path is expected; write a new one with --write-baseline',
  ],
])('%s is no baseline', (text, message) => {
  expect(() => read(text)).toThrow(new UsageError(message));
});
