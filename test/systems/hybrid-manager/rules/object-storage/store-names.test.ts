import { expect, test } from 'vitest';
import { storeNamesAreNames as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/store-names';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['names pass', [storageFor('azure')], []],
  ['a bucket of three letters passes', [storageFor('awsKeys', { bucket_name: 'abc' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  [
    'a bucket of two letters',
    [storageFor('awsKeys', { bucket_name: 'ab' })],
    [
      'error /stringData/bucket_name: "bucket_name" is not the name of a bucket, 3 or more letters, digits, ".", "_" and "-" are expected; write the name alone',
    ],
  ],
  [
    'a URL',
    [storageFor('awsKeys', { bucket_name: 's3://manager' })],
    [
      'error /stringData/bucket_name: "bucket_name" is not the name of a bucket, 3 or more letters, digits, ".", "_" and "-" are expected; write the name alone',
    ],
  ],
  [
    'a folder behind the name',
    [storageFor('google', { bucket_name: 'manager/backups' })],
    [
      'error /stringData/bucket_name: "bucket_name" is not the name of a bucket, 3 or more letters, digits, ".", "_" and "-" are expected; write the name alone',
    ],
  ],
  ['an account of 24 letters passes', [storageFor('azure', { storage_account_name: 'a'.repeat(24) })], []],
  [
    'an account of 25 letters',
    [storageFor('azure', { storage_account_name: 'a'.repeat(25) })],
    [
      'error /stringData/storage_account_name: "storage_account_name" is not the name of an account, 3 to 24 lower-case letters and digits are expected; write the name alone',
    ],
  ],
  [
    'a container with two dashes in a row',
    [storageFor('azure', { storage_account_container_name: 'hybrid--manager' })],
    [
      'error /stringData/storage_account_container_name: "storage_account_container_name" is not the name of a container, 3 to 63 lower-case letters, digits and single "-" are expected; write the name alone',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
