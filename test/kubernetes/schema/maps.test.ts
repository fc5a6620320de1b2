import { expect, test } from 'vitest';
import { validate } from '../../../src/kubernetes/schema';
import { faults, type Sketch, schemaOf, thing } from './shapes';

const TEXT: Sketch = { type: 'string' };
const NUMBER: Sketch = { type: 'integer' };
const BACKUP: Sketch = { type: 'object', properties: { retentionPolicy: TEXT, schedule: TEXT, target: TEXT } };

test.each<[string, unknown, string[]]>([
  ['a known field passes', { instances: 3 }, []],
  [
    'a slip of the finger is guessed',
    { instancess: 3 },
    ['SCHEMA-001 /spec/instancess: "instancess" is not a field of Thing spec; did you mean "instances"?'],
  ],
  [
    'a wrong case is guessed',
    { Instances: 3 },
    ['SCHEMA-001 /spec/Instances: "Instances" is not a field of Thing spec; did you mean "instances"?'],
  ],
  [
    'a field of a level below is found there',
    { retentionPolicy: '30d' },
    ['SCHEMA-001 /spec/retentionPolicy: "retentionPolicy" is not a field of Thing spec; did you mean spec.backup.retentionPolicy?'],
  ],
  [
    'a field of the level above is found there',
    { backup: { instances: 3 } },
    ['SCHEMA-001 /spec/backup/instances: "instances" is not a field of Thing spec.backup; did you mean spec.instances?'],
  ],
  [
    'nothing near is not guessed, the few fields are listed',
    { backup: { volumes: 1 } },
    [
      'SCHEMA-001 /spec/backup/volumes: "volumes" is not a field of Thing spec.backup; remove it, or write one of "retentionPolicy", "schedule", "target"',
    ],
  ],
  [
    'a name that every JavaScript object has is unknown too',
    { constructor: 1 },
    [
      'SCHEMA-001 /spec/constructor: "constructor" is not a field of Thing spec; remove it, or write one of "instances", "backup", "items", "open"',
    ],
  ],
  [
    'an unknown field that is null is unknown all the same',
    { x: null },
    ['SCHEMA-001 /spec/x: "x" is not a field of Thing spec; remove it, or write one of "instances", "backup", "items", "open"'],
  ],
  [
    'an item of a list is named by its number',
    { items: [{}, { b: 1 }] },
    ['SCHEMA-001 /spec/items/1/b: "b" is not a field of Thing spec.items[1]; remove it, or write "a"'],
  ],
  ['an open map takes everything', { open: { anything: [1] } }, []],
])('%s', (_name, spec, expected) => {
  const items: Sketch = { type: 'array', items: { type: 'object', properties: { a: NUMBER } } };
  expect(faults(spec, thing({ instances: NUMBER, backup: BACKUP, items, open: { type: 'object', open: true } }))).toEqual(expected);
});

test('a finding about an unknown field is about its name', () => {
  const [finding] = validate({ x: 1 }, schemaOf({ type: 'object', properties: { spec: NUMBER } }), 'Thing');
  expect(finding).toEqual({
    rule: 'SCHEMA-001',
    path: '/x',
    problem: '"x" is not a field of Thing',
    fix: 'remove it, or write "spec"',
    aboutKey: true,
  });
});

test.each<[string, unknown, string[]]>([
  ['what is there passes', { a: 'x', b: 1 }, []],
  ['what is absent is required', {}, ['SCHEMA-003 /spec/a: "a" is missing in Thing spec; add "a"']],
  ['null counts as absent', { a: null }, ['SCHEMA-003 /spec/a: "a" is null in Thing spec; add "a"']],
  ['a default stands in for what is absent or null', { a: 'x', b: null }, []],
  ['null is a value where it is allowed', { a: 'x', c: null }, []],
])('%s', (_name, spec, expected) => {
  const members = { a: TEXT, b: { ...NUMBER, default: 1 }, c: { ...TEXT, nullable: true as const } };
  expect(faults(spec, thing(members, { required: ['a', 'b'] }))).toEqual(expected);
});

test('a required choice is told', () => {
  expect(faults({}, thing({ mode: { type: 'string', enum: ['a', 'b'] } }, { required: ['mode'] }))).toEqual([
    'SCHEMA-003 /spec/mode: "mode" is missing in Thing spec; add "mode": one of "a", "b"',
  ]);
});

test.each<[string, Sketch, unknown, string[]]>([
  ['free keys have one shape', { type: 'object', values: NUMBER }, { x: 1 }, []],
  [
    'a value of a free key is judged',
    { type: 'object', values: NUMBER },
    { x: 'y' },
    ['SCHEMA-002 /spec/m/x: "y" is a text, a whole number is expected; write a whole number'],
  ],
  ['null at a free key is dropped', { type: 'object', values: NUMBER }, { x: null }, []],
  ['as few members as needed', { type: 'object', values: NUMBER, minProperties: 1 }, { x: 1 }, []],
  [
    'too few members',
    { type: 'object', values: NUMBER, minProperties: 1 },
    {},
    ['SCHEMA-007 /spec/m: Thing spec.m has 0 members, at least 1 is needed; write at least 1 member'],
  ],
  ['as many members as allowed', { type: 'object', values: NUMBER, maxProperties: 1 }, { x: 1 }, []],
  [
    'too many members',
    { type: 'object', values: NUMBER, maxProperties: 1 },
    { x: 1, y: 2 },
    ['SCHEMA-007 /spec/m: Thing spec.m has 2 members, at most 1 is possible; leave at most 1 member'],
  ],
  ['a member with a default counts', { type: 'object', properties: { x: { ...NUMBER, default: 1 } }, minProperties: 1 }, {}, []],
  ['an embedded manifest has its three members', { type: 'object', embedded: true }, { apiVersion: 'v1', kind: 'A', metadata: {} }, []],
  [
    'and no others',
    { type: 'object', embedded: true },
    { spec: {} },
    ['SCHEMA-001 /spec/m/spec: "spec" is not a field of Thing spec.m; remove it'],
  ],
])('%s', (_name, sketch, value, expected) => {
  expect(faults({ m: value }, thing({ m: sketch }))).toEqual(expected);
});

test('a key with a slash keeps its place', () => {
  expect(faults({ m: { 'a/b.c': 1 } }, thing({ m: { type: 'object', values: TEXT } }))).toEqual([
    'SCHEMA-002 /spec/m/a~1b.c: 1 is a whole number, a text is expected; write "1", in quotes',
  ]);
});

const SECRET = schemaOf({
  type: 'object',
  properties: {
    apiVersion: TEXT,
    kind: TEXT,
    data: { type: 'object', values: { type: 'string', format: 'base64' } },
    stringData: { type: 'object', values: TEXT },
  },
});

test('what a Secret holds is never shown', () => {
  const body = { apiVersion: 'v1', kind: 'Secret', data: { password: 'hunter2!' }, stringData: { pin: 4711, token: true } };
  expect(validate(body, SECRET, 'Secret').map(({ path, problem, fix }) => `${path}: ${problem}; ${fix}`)).toEqual([
    '/data/password: the text here is not base64; write base64 such as cG9zdGdyZXM=',
    '/stringData/pin: the number here is a whole number, a text is expected; write a text, in quotes',
    '/stringData/token: the boolean here is a boolean, a text is expected; write a text, in quotes',
  ]);
});
