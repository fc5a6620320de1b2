import { expect, test } from 'vitest';
import { keyStaysWithoutStore as rule } from '../../../../../src/systems/hybrid-manager/rules/durable-keys/kept-without-store';
import { type Case, externalSecret, reading, texts } from '../secrets';

test.each<Case>([
  [
    'a policy that keeps it passes',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY'), target: { deletionPolicy: 'Retain' } })],
    [],
  ],
  [
    'no policy keeps it',
    [
      externalSecret('upm-lakekeeper', 'pg-confounding-key', {
        data: reading('PG_CONFOUNDING_KEY'),
        target: { name: 'pg-confounding-key' },
      }),
    ],
    undefined,
  ],
  ['a Secret that may change', [externalSecret('default', 'db-upm', { target: { deletionPolicy: 'Delete' } })], undefined],
  [
    'a policy that deletes it',
    [externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY'), target: { deletionPolicy: 'Delete' } })],
    [
      'warning /spec/target/deletionPolicy: "pg-confounding-key" is deleted when the store no longer has its key, of which it then is the last copy; write deletionPolicy: Retain',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
