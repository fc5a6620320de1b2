import { expect, test } from 'vitest';
import { roleHasOneManager as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/role-in-cluster';
import { type Case, clusterWith, manifest, texts } from '../judging';

const role = manifest('DatabaseRole', 'dba', { cluster: { name: 'orders' }, name: 'dba' });
const managing = (name: string) => clusterWith({ managed: { roles: [{ name }] } });

test.each<Case>([
  ['a role whose cluster was not given does not concern the rule', [role], undefined],
  ['a role that the cluster does not manage passes', [managing('DBA'), role], []],
  [
    'a role that the cluster manages fails',
    [managing('dba'), role],
    [
      'error /spec/name: the cluster "orders" manages the role "dba" itself, in managed.roles, so this object is not carried out; take the role out of managed.roles, or this object out',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
