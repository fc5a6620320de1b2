import { expect, test } from 'vitest';
import type { Document, Json, KindSchema, System } from '../../../src/finding';
import { judgeSchema } from '../../../src/kubernetes/schema';
import { type Sketch, thing } from './shapes';

const OLD: Readonly<Record<string, Sketch>> = {
  size: { type: 'integer' },
  mode: { type: 'string', enum: ['a', 'gone'] },
  legacy: { type: 'string' },
};
const NEW: Readonly<Record<string, Sketch>> = {
  size: { type: 'integer' },
  mode: { type: 'string', enum: ['a', 'new'] },
  lease: { type: 'object', properties: { seconds: { type: 'integer' } } },
};
const SCHEMAS: Readonly<Record<string, KindSchema>> = { '1.0': thing(OLD), '1.1': thing(NEW), '1.2': thing(NEW) };

const SYSTEM: System = {
  id: 'things',
  title: 'Thing operator',
  releases: Object.keys(SCHEMAS).map((id) => ({ id })),
  kinds: [],
  schema: ({ kind }, release) => (kind === 'Thing' ? SCHEMAS[release] : undefined),
  rules: [],
};

function document(spec: Json, kind = 'Thing'): Document {
  return { group: 'g', version: 'v1', kind, apiVersion: 'g/v1', name: 'x', place: '', body: { spec } };
}

function lines(spec: Json, release: string): string[] | undefined {
  return judgeSchema(document(spec), SYSTEM, release)?.map(({ rule, path, problem, fix }) => `${rule} ${path}: ${problem}; ${fix}`);
}

test.each<[string, Json, string, string[]]>([
  ['a field of the release passes', { lease: {} }, '1.1', []],
  [
    'a field of a newer release names the first that has it',
    { lease: { seconds: 1 } },
    '1.0',
    ['SCHEMA-013 /spec/lease: "lease" is a field of Thing operator 1.1, 1.0 is checked; remove it, or check for Thing operator 1.1'],
  ],
  [
    'a field of an older release is gone',
    { legacy: 'x' },
    '1.2',
    ['SCHEMA-013 /spec/legacy: "legacy" is a field of Thing operator up to 1.0, 1.2 is checked; remove it, it is gone in 1.2'],
  ],
  [
    'a value of a newer release names it',
    { mode: 'new' },
    '1.0',
    ['SCHEMA-013 /spec/mode: "new" is a value of Thing operator 1.1, 1.0 is checked; remove it, or check for Thing operator 1.1'],
  ],
  [
    'a value of an older release is gone',
    { mode: 'gone' },
    '1.1',
    ['SCHEMA-013 /spec/mode: "gone" is a value of Thing operator up to 1.0, 1.1 is checked; remove it, it is gone in 1.1'],
  ],
  [
    'a field of no release is unknown',
    { lese: {} },
    '1.0',
    ['SCHEMA-001 /spec/lese: "lese" is not a field of Thing spec; remove it, or write one of "size", "mode", "legacy"'],
  ],
  [
    'a value of no release is unknown',
    { mode: 'b' },
    '1.0',
    ['SCHEMA-004 /spec/mode: "b" is not among the values of Thing spec.mode; write one of "a", "gone"'],
  ],
])('%s', (_name, spec, release, expected) => {
  expect(lines(spec, release)).toEqual(expected);
});

test('a kind without facts is not judged', () => {
  expect(judgeSchema(document({}, 'Other'), SYSTEM, '1.0')).toBeUndefined();
});
