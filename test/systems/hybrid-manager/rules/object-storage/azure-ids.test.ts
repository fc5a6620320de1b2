import { expect, test } from 'vitest';
import { azureIdsAreUuids as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/azure-ids';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['UUIDs pass', [storageFor('azure')], []],
  ['a tenant by its domain passes', [storageFor('azure', { tenant_id: 'example.onmicrosoft.com' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['another store has no such IDs', [storageFor('google')], undefined],
  [
    'a subscription by its name',
    [storageFor('azure', { subscription_id: 'Production' })],
    [
      'error /stringData/subscription_id: "subscription_id" is no UUID, 8-4-4-4-12 hexadecimal digits are expected; write the ID, not the name',
    ],
  ],
  [
    'a client one digit short',
    [storageFor('azure', { client_id: '11111111-2222-3333-4444-55555555555' })],
    ['error /stringData/client_id: "client_id" is no UUID, 8-4-4-4-12 hexadecimal digits are expected; write the ID, not the name'],
  ],
  [
    'a tenant that is neither',
    [storageFor('azure', { tenant_id: 'Example' })],
    ['error /stringData/tenant_id: "tenant_id" is no UUID, 8-4-4-4-12 hexadecimal digits are expected; write the ID, not the name'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
