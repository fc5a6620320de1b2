import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/finding';
import { withDefaults } from '../../../src/kubernetes/schema';
import { schemaOf } from './shapes';

const SCHEMA = schemaOf({
  type: 'object',
  properties: {
    mode: { type: 'string', default: 'fast' },
    kept: { type: 'string', nullable: true },
    dropped: { type: 'string' },
    slots: { type: 'object', default: {}, properties: { enabled: { type: 'boolean', default: false } } },
    nested: { type: 'object', properties: { a: { type: 'integer', default: 1 } } },
    list: { type: 'array', items: { type: 'object', properties: { protocol: { type: 'string', default: 'TCP' } } } },
    labels: { type: 'object', values: { type: 'string' } },
  },
});

test.each<[string, JsonObject, JsonObject]>([
  ['defaults are filled in, those in a default too', {}, { mode: 'fast', slots: { enabled: false } }],
  ['what is written stays', { mode: 'slow', slots: { enabled: true } }, { mode: 'slow', slots: { enabled: true } }],
  ['null gives way to a default', { mode: null, slots: {} }, { mode: 'fast', slots: { enabled: false } }],
  ['null is dropped where it is not allowed', { dropped: null, kept: null }, { kept: null, mode: 'fast', slots: { enabled: false } }],
  [
    'a map that is there is completed, an absent one is not made',
    { nested: {} },
    { nested: { a: 1 }, mode: 'fast', slots: { enabled: false } },
  ],
  ['items are completed', { list: [{}] }, { list: [{ protocol: 'TCP' }], mode: 'fast', slots: { enabled: false } }],
  ['null at a free key is dropped', { labels: { a: null, b: 'x' } }, { labels: { b: 'x' }, mode: 'fast', slots: { enabled: false } }],
])('%s', (_name, body, expected) => {
  const before = JSON.stringify(body);
  expect(withDefaults(body, SCHEMA)).toEqual(expected);
  expect(JSON.stringify(body)).toBe(before);
});
