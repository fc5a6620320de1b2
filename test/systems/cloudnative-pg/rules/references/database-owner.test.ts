import { expect, test } from 'vitest';
import { ownerStays as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/database-owner';
import { type Case, clusterWith, manifest, texts } from '../judging';

const database = (spec = {}) => manifest('Database', 'shop', { cluster: { name: 'orders' }, name: 'shop', owner: 'seller', ...spec });
const managing = (ensure?: string) => clusterWith({ managed: { roles: [{ name: 'seller', ...(ensure ? { ensure } : {}) }] } });

test.each<Case>([
  ['a database whose cluster was not given does not concern the rule', [database()], undefined],
  ['a database that goes as well does not concern the rule', [managing('absent'), database({ ensure: 'absent' })], undefined],
  ['an owner that nobody manages passes', [clusterWith(), database()], []],
  ['an owner that stays passes', [managing('present'), database()], []],
  [
    'an owner that is to go fails',
    [managing('absent'), database()],
    [
      'error /spec/owner: the cluster "orders" is to remove the role "seller" (ensure: absent in managed.roles); name another owner, or write ensure: present for the role',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
