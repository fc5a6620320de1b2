import { expect, test } from 'vitest';
import { faults, type Sketch, thing } from './shapes';

const NUMBER: Sketch = { type: 'integer' };
const MEMBERS = { a: NUMBER, b: NUMBER, d: { ...NUMBER, default: 1 } };
const A: Sketch = { required: ['a'] };
const B: Sketch = { required: ['b'] };

test.each<[string, Sketch, unknown, string[]]>([
  ['any of two: one is enough', { anyOf: [A, B] }, { b: 1 }, []],
  ['any of two: both are fine', { anyOf: [A, B] }, { a: 1, b: 1 }, []],
  [
    'any of two: none is refused',
    { anyOf: [A, B] },
    {},
    ['SCHEMA-012 /spec: Thing spec fits none of 2 alternatives; write one of "a", "b"'],
  ],
  ['exactly one: one', { oneOf: [A, B] }, { a: 1 }, []],
  ['exactly one: null counts as absent', { oneOf: [A, B] }, { a: 1, b: null }, []],
  ['exactly one: a default counts as present', { oneOf: [A, { required: ['d'] }] }, {}, []],
  [
    'exactly one: none',
    { oneOf: [A, B] },
    {},
    ['SCHEMA-012 /spec: Thing spec fits none of 2 alternatives, exactly one is expected; write one of "a", "b"'],
  ],
  [
    'exactly one: both',
    { oneOf: [A, B] },
    { a: 1, b: 1 },
    ['SCHEMA-012 /spec: Thing spec fits 2 of 2 alternatives, exactly one is expected; keep one of them: "a", "b"'],
  ],
  ['all of: both', { allOf: [A, B] }, { a: 1, b: 1 }, []],
  ['all of: the missing one is said', { allOf: [A, B] }, { a: 1 }, ['SCHEMA-003 /spec/b: "b" is missing in Thing spec; add "b"']],
  ['not: absent', { not: A }, { b: 1 }, []],
  ['not: present', { not: A }, { a: 1 }, ['SCHEMA-012 /spec: Thing spec is what the schema excludes; remove "a"']],
])('%s', (_name, more, spec, expected) => {
  expect(faults(spec, thing(MEMBERS, more))).toEqual(expected);
});

test('alternatives without fields say what keeps the first from fitting', () => {
  const range: Sketch = { type: 'integer', anyOf: [{ minimum: 10 }, { maximum: 0 }] };
  expect(faults({ a: 11 }, thing({ a: range }))).toEqual([]);
  expect(faults({ a: 5 }, thing({ a: range }))).toEqual([
    'SCHEMA-012 /spec/a: Thing spec.a fits none of 2 alternatives; write 10 or more, for example',
  ]);
});
