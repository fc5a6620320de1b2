import { expect, test } from 'vitest';
import { durableKeyIsReadOnce as rule } from '../../../../../src/systems/hybrid-manager/rules/durable-keys/read-once';
import { type Case, externalSecret, reading, texts } from '../secrets';

test.each<Case>([
  [
    'read once passes',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY'), refreshPolicy: 'CreatedOnce' })],
    [],
  ],
  [
    'read on a change of the ExternalSecret passes',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY'), refreshPolicy: 'OnChange' })],
    [],
  ],
  [
    'no interval passes',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY'), refreshInterval: '0' })],
    [],
  ],
  [
    'no interval in full passes',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        data: reading('PG_CONFOUNDING_KEY'),
        refreshPolicy: 'Periodic',
        refreshInterval: '0h0m0s',
      }),
    ],
    [],
  ],
  [
    'a Secret that may change does not concern the rule',
    [externalSecret('default', 'edb-object-storage', { data: reading('provider') })],
    undefined,
  ],
  ['the same name in another namespace', [externalSecret('apps', 'langflow-secret', { data: reading('key') })], undefined],
  [
    'a generator has a worse problem',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        dataFrom: [{ sourceRef: { generatorRef: { kind: 'Password', name: 'key' } } }],
      }),
    ],
    undefined,
  ],
  [
    'nothing is every hour',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY') })],
    [
      'error /spec/refreshInterval: "pg-confounding-key" holds a key that must never change, and is read anew every 1h0m0s; write refreshPolicy: CreatedOnce',
    ],
  ],
  [
    'the smallest interval',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY'), refreshInterval: '0h1s' })],
    [
      'error /spec/refreshInterval: "pg-confounding-key" holds a key that must never change, and is read anew every 0h1s; write refreshPolicy: CreatedOnce',
    ],
  ],
  [
    'a policy that says so',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        data: reading('PG_CONFOUNDING_KEY'),
        refreshPolicy: 'Periodic',
        refreshInterval: '10m',
      }),
    ],
    [
      'error /spec/refreshPolicy: "pg-confounding-key" holds a key that must never change, and is read anew every 10m; write refreshPolicy: CreatedOnce',
    ],
  ],
  [
    'another name that makes the Secret',
    [externalSecret('upm-lakekeeper', 'catalog', { data: reading('PG_CONFOUNDING_KEY'), target: { name: 'pg-confounding-key' } })],
    [
      'error /spec/refreshInterval: "pg-confounding-key" holds a key that must never change, and is read anew every 1h0m0s; write refreshPolicy: CreatedOnce',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
