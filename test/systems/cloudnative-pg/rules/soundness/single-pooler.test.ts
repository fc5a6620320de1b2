import { expect, test } from 'vitest';
import { poolerSurvivesNode as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/single-pooler';
import { type Case, clusterWith, manifest, texts } from '../judging';

const pooler = (spec = {}) => manifest('Pooler', 'pool', { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'session' }, ...spec });

test.each<Case>([
  ['a pooler whose cluster was not given does not concern the rule', [pooler()], undefined],
  ['a cluster that is one instance does not concern the rule', [clusterWith(), pooler()], undefined],
  ['two instances pass', [clusterWith({ instances: 3 }), pooler({ instances: 2 })], []],
  ['a pooler that is switched off passes', [clusterWith({ instances: 3 }), pooler({ instances: 0 })], []],
  [
    'one instance is warned of, also where it is not written',
    [clusterWith({ instances: 2 }), pooler()],
    ['warning /spec/instances: the pooler has one instance, and the cluster "orders" has 2; write instances: 2 or more'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
