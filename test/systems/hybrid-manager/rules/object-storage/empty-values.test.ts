import { expect, test } from 'vitest';
import { storageSecretHasNoEmptyKeys as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/empty-values';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['values', [storageFor('awsKeys')], []],
  ['a key that the store has not to have', [storageFor('awsKeys', { owner: '' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  [
    'an empty bucket',
    [storageFor('awsKeys', { bucket_name: '' })],
    ['error /stringData/bucket_name: "bucket_name" is empty, a value is expected; write the value'],
  ],
  [
    'a blank in base64',
    [secret('edb-object-storage', {}, { data: { provider: 'IA==' } })],
    ['error /data/provider: "provider" is empty, a value is expected; write the value'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
