import { expect, test } from 'vitest';
import { encryptionFlagIsTrueOrFalse as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/encryption-flag';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['true passes', [storageFor('compatible', { server_side_encryption_disabled: 'true' })], []],
  ['false passes', [storageFor('compatible', { server_side_encryption_disabled: 'false' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store that says nothing of it', [storageFor('compatible')], undefined],
  [
    'yes fails',
    [storageFor('compatible', { server_side_encryption_disabled: 'yes' })],
    ['error /stringData/server_side_encryption_disabled: the value is neither true nor false; write "true" or "false", in quotes'],
  ],
  [
    'True fails',
    [storageFor('compatible', { server_side_encryption_disabled: 'True' })],
    ['error /stringData/server_side_encryption_disabled: the value is neither true nor false; write "true" or "false", in quotes'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
