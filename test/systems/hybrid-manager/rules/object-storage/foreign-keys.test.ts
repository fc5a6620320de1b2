import { expect, test } from 'vitest';
import { storageSecretHasNoOtherKeys as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/foreign-keys';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['the keys of its own store', [storageFor('compatible', { server_side_encryption_disabled: 'true' })], []],
  ['a key that no store has', [storageFor('awsKeys', { owner: 'us' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  [
    'a role beside access keys',
    [storageFor('awsKeys', { aws_role_arn: 'arn:aws:iam::123456789012:role/manager' })],
    [
      'warning /stringData/aws_role_arn: the Secret is for S3 with access keys, "aws_role_arn" belongs to another store; remove "aws_role_arn", or say with provider and auth_type that it is another store',
    ],
  ],
  [
    'an endpoint beside workload identity',
    [storageFor('awsIdentity', { aws_endpoint_url_s3: 'https://minio.example.com' })],
    [
      'error /stringData/aws_endpoint_url_s3: the Secret is for workload identity and names an endpoint, stores outside AWS have no workload identity; remove aws_endpoint_url_s3, or give access keys and the auth_type of those',
    ],
  ],
  [
    'a way to log in beside a provider',
    [storageFor('azure', { auth_type: 'credentials' })],
    [
      'warning /stringData/auth_type: the Secret is for Azure Blob Storage, "auth_type" belongs to another store; remove "auth_type", or say with provider and auth_type that it is another store',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
