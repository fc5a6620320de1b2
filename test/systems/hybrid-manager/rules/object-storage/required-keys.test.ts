import { expect, test } from 'vitest';
import { storageSecretHasItsKeys as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/required-keys';
import { type Case, externalSecret, reading, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['awsIdentity with all keys', [storageFor('awsIdentity')], []],
  ['awsKeys with all keys', [storageFor('awsKeys')], []],
  ['compatible with all keys', [storageFor('compatible')], []],
  ['azure with all keys', [storageFor('azure')], []],
  ['google with all keys', [storageFor('google')], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store that nobody knows', [storageFor('google', { provider: 'aws' })], undefined],
  [
    'access keys without their secret',
    [storageFor('awsKeys', { aws_secret_access_key: undefined })],
    ['error /stringData: the Secret is for S3 with access keys and has no "aws_secret_access_key"; add what is missing'],
  ],
  [
    'two keys are said in one breath',
    [storageFor('google', { project_id: undefined, location_id: undefined })],
    ['error /stringData: the Secret is for Google Cloud Storage and has no "location_id" and "project_id"; add what is missing'],
  ],
  [
    'an ExternalSecret that leaves one out',
    [externalSecret('default', 'edb-object-storage', { data: reading('provider', 'subscription_id') })],
    [
      'error /spec/data: the Secret is for Azure Blob Storage and has no "resource_group_name" and "storage_account_name" and "storage_account_container_name" and "storage_account_key" and "region" and "client_id" and "client_secret" and "tenant_id"; add what is missing',
    ],
  ],
  [
    'an ExternalSecret of which the keys cannot be seen',
    [
      externalSecret('default', 'edb-object-storage', {
        data: reading('provider', 'subscription_id'),
        dataFrom: [{ extract: { key: 'manager' } }],
      }),
    ],
    [],
  ],
  [
    'a Secret that an ExternalSecret adds to',
    [
      storageFor('awsKeys', { bucket_name: undefined }),
      externalSecret('default', 'edb-object-storage', { target: { creationPolicy: 'Merge' }, data: reading('bucket_name') }),
    ],
    undefined,
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
