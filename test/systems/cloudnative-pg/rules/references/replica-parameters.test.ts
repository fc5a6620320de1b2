import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { replicaHasAsMuch as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/replica-parameters';
import { archiver, type Case, manifest, objectStore, PLUGIN, texts } from '../judging';

const cluster = (name: string, parameters: JsonObject, spec: JsonObject = {}) =>
  manifest('Cluster', name, { instances: 1, storage: { size: '1Gi' }, postgresql: { parameters }, ...spec });
const following = (host: string, parameters: JsonObject = {}, replica: JsonObject = {}) =>
  cluster('copy', parameters, {
    replica: { enabled: true, source: 'origin', ...replica },
    externalClusters: [{ name: 'origin', connectionParameters: { host, user: 'streaming_replica' } }],
  });
const origin = cluster('orders', { max_connections: '300' });
const store = objectStore('store', { destinationPath: 's3://backups/' });
const byArchive = cluster(
  'copy',
  {},
  {
    replica: { enabled: true, source: 'orders' },
    externalClusters: [{ name: 'orders', plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store', serverName: 'orders' } } }],
  },
);
const said = (found: string, effect: string, path = '/spec/replica/source', severity = 'error') => [
  `${severity} ${path}: max_connections is ${found} and 300 in the cluster "orders" that this one follows, at least that is expected: ${effect}; write max_connections: "300"`,
];
const NEVER = said('100 by default', 'no instance starts');

test.each<Case>([
  ['a cluster that follows nobody does not concern the rule', [origin], undefined],
  ['a source that was not given does not concern the rule', [following('orders-rw')], undefined],
  ['a source of another kind does not concern the rule', [origin, following('db.example.com')], undefined],
  ['a cluster that was promoted does not concern the rule', [origin, following('orders-rw', {}, { enabled: false })], undefined],
  ['as much passes', [origin, following('orders-rw', { max_connections: '300' })], []],
  ['more passes', [cluster('orders', {}), following('orders-rw', { max_connections: '300' })], []],
  [
    'less that is written fails at first',
    [origin, following('orders-rw', { max_connections: '299' })],
    said('299', 'each instance fails at its first start', '/spec/postgresql/parameters/max_connections', 'warning'),
  ],
  ['less by default fails', [origin, following('orders-rw')], NEVER],
  ['found by the name with a namespace', [origin, following('orders-r.orders')], NEVER],
  ['found by the whole name', [origin, following('orders-ro.orders.svc.cluster.local')], NEVER],
  ['in another namespace it was not given', [origin, following('orders-rw.elsewhere')], undefined],
  [
    'found by its archive',
    [store, cluster('orders', { max_connections: '300' }, { plugins: [archiver({ barmanObjectName: 'store' })] }), byArchive],
    NEVER,
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
