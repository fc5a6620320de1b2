import { expect, test } from 'vitest';
import { durableKeyIsNotMadeAnew as rule } from '../../../../../src/systems/hybrid-manager/rules/durable-keys/no-generator';
import { type Case, externalSecret, reading, texts } from '../secrets';

test.each<Case>([
  ['a store passes', [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY') })], []],
  [
    'another store for one key passes',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        data: [{ ...reading('PG_CONFOUNDING_KEY')[0], sourceRef: { storeRef: { name: 'other' } } }],
      }),
    ],
    [],
  ],
  [
    'a password that may change',
    [externalSecret('default', 'db-upm', { dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: 'key' } } }] })],
    undefined,
  ],
  [
    'a generator of all keys',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: 'key' } } }],
      }),
    ],
    [
      'error /spec/dataFrom/0/sourceRef/generatorRef: "pg-confounding-key" holds a key that must never change, and a generator makes it anew; put the generator behind a PushSecret with updatePolicy: IfNotExists, and read the key from that store with refreshPolicy: CreatedOnce',
    ],
  ],
  [
    'a generator of one key',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        data: [{ secretKey: 'PG_CONFOUNDING_KEY', ...{ sourceRef: { generatorRef: { kind: 'Password', name: 'key' } } } }],
        refreshPolicy: 'CreatedOnce',
      }),
    ],
    [
      'error /spec/data/0/sourceRef/generatorRef: "pg-confounding-key" holds a key that must never change, and a generator makes it anew; put the generator behind a PushSecret with updatePolicy: IfNotExists, and read the key from that store with refreshPolicy: CreatedOnce',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
