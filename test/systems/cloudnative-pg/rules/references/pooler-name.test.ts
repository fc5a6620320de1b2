import { expect, test } from 'vitest';
import { poolerHasOwnName as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/pooler-name';
import { type Case, clusterWith, manifest, texts } from '../judging';

const pooler = (name: string) => manifest('Pooler', name, { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'session' } });
const another = (name: string) => manifest('Cluster', name, { instances: 1, storage: { size: '1Gi' } });

test.each<Case>([
  ['a pooler whose cluster was not given does not concern the rule', [pooler('pool')], undefined],
  ['a name of its own passes', [clusterWith(), another('billing'), pooler('orders-pooler-rw')], []],
  [
    'the name of a service that is switched off fails as well',
    [clusterWith({ managed: { services: { disabledDefaultServices: ['r'] } } }), pooler('orders-r')],
    ['error /metadata/name: "orders-r" is a service of the cluster "orders"; give the pooler another name'],
  ],
  ['the name of its own cluster is left to the webhook', [clusterWith(), pooler('orders')], []],
  [
    'the name of a service of the cluster fails',
    [clusterWith(), pooler('orders-rw')],
    ['error /metadata/name: "orders-rw" is a service of the cluster "orders"; give the pooler another name'],
  ],
  [
    'the name of another cluster fails',
    [clusterWith(), another('billing'), pooler('billing')],
    ['error /metadata/name: a cluster is called "billing" as well, and both need an account of that name; give the pooler another name'],
  ],
  [
    'the name of a service that is added to the cluster fails',
    [
      clusterWith({ managed: { services: { additional: [{ selectorType: 'rw', serviceTemplate: { metadata: { name: 'outside' } } }] } } }),
      pooler('outside'),
    ],
    ['error /metadata/name: "outside" is a service of the cluster "orders"; give the pooler another name'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
