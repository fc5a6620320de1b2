import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { durableKeyIsNotMadeAnew } from '../../../../../src/systems/hybrid-manager/rules/durable-keys/no-generator';
import { durableKeyIsStillRead as rule } from '../../../../../src/systems/hybrid-manager/rules/secret-changes/source-stays';
import { externalSecret, reading } from '../secrets';
import { changes } from './changing';

const make = (spec: JsonObject, name = 'pg-confounding-key') => externalSecret('upm-lakekeeper', name, spec);
const stored = { data: reading('PG_CONFOUNDING_KEY') };
const generated = { dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: 'key' } } }] };

test.each<[string, JsonObject | undefined, JsonObject, string[] | undefined]>([
  ['a store that stays passes', make(stored), make(stored), []],
  ['a generator that stays is said by another rule', make(generated), make(generated), undefined],
  ['nothing was before', undefined, make(generated), undefined],
  ['another Secret may change', make(stored, 'another'), make(generated, 'another'), undefined],
  [
    'a generator in the place of a store',
    make(stored),
    make(generated),
    [
      'error /spec/dataFrom/0/sourceRef/generatorRef: the key in "pg-confounding-key" was read from a store, and would come from a generator: a new key cannot read what the old one wrote; read it from the store as before',
    ],
  ],
])('%s', (_name, before, after, expected) => {
  expect(changes(rule, before, after)).toEqual(expected);
});

test('one change is said once', () => {
  expect(changes(durableKeyIsNotMadeAnew, make(stored), make(generated))).toEqual([]);
});
