import { expect, test } from 'vitest';
import { roleIsAnArn as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/role';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['a role passes', [storageFor('awsIdentity', { aws_role_arn: 'arn:aws:iam::123456789012:role/manager' })], []],
  [
    'a role with a path in China passes',
    [storageFor('awsIdentity', { aws_role_arn: 'arn:aws-cn:iam::123456789012:role/teams/manager' })],
    [],
  ],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store without roles, or with one that a tool fills in', [storageFor('awsIdentity', { aws_role_arn: '{{ .role }}' })], undefined],
  [
    'a name fails',
    [storageFor('awsIdentity', { aws_role_arn: 'manager' })],
    [
      'error /stringData/aws_role_arn: this is not the ARN of a role, arn:aws:iam::<12 digits>:role/<name> is expected; write what "aws iam get-role" shows as Arn',
    ],
  ],
  [
    'a user fails',
    [storageFor('awsIdentity', { aws_role_arn: 'arn:aws:iam::123456789012:user/manager' })],
    [
      'error /stringData/aws_role_arn: this is not the ARN of a role, arn:aws:iam::<12 digits>:role/<name> is expected; write what "aws iam get-role" shows as Arn',
    ],
  ],
  [
    'an account of 11 digits fails',
    [storageFor('awsIdentity', { aws_role_arn: 'arn:aws:iam::12345678901:role/manager' })],
    [
      'error /stringData/aws_role_arn: this is not the ARN of a role, arn:aws:iam::<12 digits>:role/<name> is expected; write what "aws iam get-role" shows as Arn',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
