import { expect, test } from 'vitest';
import { faults, type Sketch, thing } from './shapes';

const TEXT: Sketch = { type: 'string' };
const PORT: Sketch = { type: 'object', properties: { port: { type: 'integer' }, protocol: { ...TEXT, default: 'TCP' }, name: TEXT } };
const PORTS: Sketch = { type: 'array', items: PORT, listKeys: ['port', 'protocol'] };
const NAMED: Sketch = { type: 'array', items: PORT, listKeys: ['name'] };

test.each<[string, Sketch, unknown, string[]]>([
  ['different keys pass', PORTS, [{ port: 1 }, { port: 2 }], []],
  ['keys that differ in one part pass', PORTS, [{ port: 1 }, { port: 1, protocol: 'UDP' }], []],
  [
    'keys that are equal after defaults collide',
    PORTS,
    [{ port: 1 }, { port: 2 }, { port: 1, protocol: 'TCP' }],
    ['SCHEMA-008 /spec/l/2: items 0 and 2 both have port 1, protocol "TCP"; give each its own port or protocol, or remove one'],
  ],
  ['one item without a key passes', NAMED, [{ port: 1 }, { name: 'a' }], []],
  [
    'two items without a key collide',
    NAMED,
    [{ port: 1 }, { port: 2, name: null }],
    ['SCHEMA-008 /spec/l/1: items 0 and 1 both have name absent; give each its own name, or remove one'],
  ],
  ['a set without repetition passes', { type: 'array', items: TEXT, set: true }, ['a', 'b'], []],
  [
    'a set with one is refused',
    { type: 'array', items: TEXT, set: true },
    ['a', 'b', 'a'],
    ['SCHEMA-008 /spec/l/2: "a" is there twice, as items 0 and 2; remove one'],
  ],
  [
    'unique items are compared whatever the order of their members',
    { type: 'array', items: { type: 'object', open: true }, uniqueItems: true },
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    ['SCHEMA-008 /spec/l/1: a map is there twice, as items 0 and 1; remove one'],
  ],
  ['as few items as needed', { type: 'array', items: TEXT, minItems: 1 }, ['a'], []],
  [
    'too few items',
    { type: 'array', items: TEXT, minItems: 1 },
    [],
    ['SCHEMA-007 /spec/l: Thing spec.l has 0 items, at least 1 is needed; write at least 1 item'],
  ],
  ['as many items as allowed', { type: 'array', items: TEXT, maxItems: 1 }, ['a'], []],
  [
    'too many items',
    { type: 'array', items: TEXT, maxItems: 1 },
    ['a', 'b'],
    ['SCHEMA-007 /spec/l: Thing spec.l has 2 items, at most 1 is possible; leave at most 1 item'],
  ],
  [
    'an empty item is refused',
    { type: 'array', items: TEXT },
    ['a', null],
    ['SCHEMA-011 /spec/l/1: Thing spec.l[1] is null; write a value or remove the item'],
  ],
  ['an empty item is filled by its default', { type: 'array', items: { ...TEXT, default: 'x' } }, [null], []],
  ['an empty item passes where it is allowed', { type: 'array', items: { ...TEXT, nullable: true } }, [null], []],
])('%s', (_name, sketch, value, expected) => {
  expect(faults({ l: value }, thing({ l: sketch }))).toEqual(expected);
});
