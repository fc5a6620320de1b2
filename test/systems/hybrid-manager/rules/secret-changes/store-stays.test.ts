import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { objectStoreStays as rule } from '../../../../../src/systems/hybrid-manager/rules/secret-changes/store-stays';
import { secret, storageFor } from '../secrets';
import { changes } from './changing';

const behind = (key: string) => [
  `error /stringData/${key}: "${key}" would change, and the backups stay behind; keep it; another one is for a new installation`,
];

test.each<[string, JsonObject | undefined, JsonObject, string[] | undefined]>([
  ['other access keys pass', storageFor('awsKeys'), storageFor('awsKeys', { aws_access_key_id: 'AKIAOTHER' }), []],
  ['a role in the place of access keys passes', storageFor('awsKeys'), storageFor('awsIdentity'), []],
  ['a bucket that a tool fills in passes', storageFor('awsKeys'), storageFor('awsKeys', { bucket_name: '{{ .bucket }}' }), []],
  ['nothing was before', undefined, storageFor('awsKeys'), undefined],
  ['another Secret may change', secret('another', { bucket_name: 'a' }), secret('another', { bucket_name: 'b' }), undefined],
  ['another bucket', storageFor('awsKeys'), storageFor('awsKeys', { bucket_name: 'other' }), behind('bucket_name')],
  [
    'another container',
    storageFor('azure'),
    storageFor('azure', { storage_account_container_name: 'other' }),
    behind('storage_account_container_name'),
  ],
  ['another account', storageFor('azure'), storageFor('azure', { storage_account_name: 'other' }), behind('storage_account_name')],
  [
    'another provider',
    storageFor('awsKeys'),
    storageFor('google'),
    [
      'error /stringData/provider: the store would become one of another provider, and the backups stay behind; keep the store; another one is for a new installation',
    ],
  ],
])('%s', (_name, before, after, expected) => {
  expect(changes(rule, before, after)).toEqual(expected);
});
