import { expect, test } from 'vitest';
import { secondRoleHasExternalId as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/second-role';
import { type Case, externalSecret, reading, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  [
    'both pass',
    [storageFor('awsIdentity', { secondary_role_arn: 'arn:aws:iam::123456789012:role/buckets', secondary_role_external_id: 'orders' })],
    [],
  ],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['none does not concern the rule', [storageFor('awsIdentity')], undefined],
  [
    'the rest of an ExternalSecret that cannot be seen',
    [externalSecret('default', 'edb-object-storage', { data: reading('secondary_role_arn'), dataFrom: [{ extract: { key: 'x' } }] })],
    [],
  ],
  [
    'an ID alone',
    [storageFor('awsIdentity', { secondary_role_external_id: 'orders' })],
    [
      'error /stringData/secondary_role_external_id: there is an external ID, and no second role that it is for; add secondary_role_arn, or remove secondary_role_external_id',
    ],
  ],
  [
    'a role alone',
    [storageFor('awsIdentity', { secondary_role_arn: 'arn:aws:iam::123456789012:role/buckets' })],
    [
      'warning /stringData/secondary_role_arn: the second role has no external ID, which the page calls required when it is assumed; add secondary_role_external_id, as the trust policy of the role asks for it',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
