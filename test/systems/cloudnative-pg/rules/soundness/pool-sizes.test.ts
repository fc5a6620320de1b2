import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { poolsFitConnections as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/pool-sizes';
import { type Case, clusterWith, manifest, texts } from '../judging';

const pooler = (parameters: JsonObject, spec: JsonObject = {}, name = 'pool') =>
  manifest('Pooler', name, { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'transaction', parameters }, ...spec });
const database = (name: string) => manifest('Database', name, { cluster: { name: 'orders' }, name, owner: 'app' });
const connections = (parameters: JsonObject, spec: JsonObject = {}) => clusterWith({ postgresql: { parameters }, ...spec });
const said = (wanted: number, sum: string, room: number) => [
  `warning /spec/pgbouncer: the pools may hold ${wanted} connections to one database by one user (${sum}), and the cluster "orders" has ${room} for clients; lower default_pool_size, write max_db_connections, or raise max_connections of the cluster`,
];

test.each<Case>([
  ['a pooler whose cluster was not given does not concern the rule', [pooler({ default_pool_size: '500' })], undefined],
  ['a pooler of standbys does not concern the rule', [clusterWith(), pooler({ default_pool_size: '500' }, { type: 'ro' })], undefined],
  ['the defaults pass', [clusterWith(), pooler({}, { instances: 3 })], []],
  ['as many as there are pass', [clusterWith(), pooler({ default_pool_size: '97' })], []],
  ['one more is warned of', [clusterWith(), pooler({ default_pool_size: '98' })], said(98, '1 × 98 of "pool"', 97)],
  ['each instance has its own', [clusterWith(), pooler({}, { instances: 5 })], said(100, '5 × 20 of "pool"', 97)],
  ['a pooler that is switched off passes', [clusterWith(), pooler({ default_pool_size: '98' }, { instances: 0 })], []],
  ['a reserve counts', [clusterWith(), pooler({ default_pool_size: '90', reserve_pool_size: '8' })], said(98, '1 × 98 of "pool"', 97)],
  [
    'a reserve that nobody waits for does not',
    [clusterWith(), pooler({ default_pool_size: '90', reserve_pool_size: '8', reserve_pool_timeout: '0' })],
    [],
  ],
  ['limits count: of a database', [clusterWith(), pooler({ default_pool_size: '98', max_db_connections: '50' })], []],
  ['limits count: of a user', [clusterWith(), pooler({ default_pool_size: '98', max_user_connections: '50' })], []],
  ['no more than there are clients', [connections({ max_connections: '150' }), pooler({ default_pool_size: '400' })], []],
  [
    'clients may be more',
    [connections({ max_connections: '150' }), pooler({ default_pool_size: '400', max_client_conn: '200' })],
    said(200, '1 × 200 of "pool"', 147),
  ],
  [
    'what is reserved is not for them',
    [
      connections({ max_connections: '100', superuser_reserved_connections: '10', reserved_connections: '30' }),
      pooler({ default_pool_size: '61' }),
    ],
    said(61, '1 × 61 of "pool"', 60),
  ],
  [
    'all poolers together, told at the largest',
    [clusterWith(), pooler({ default_pool_size: '60' }), pooler({ default_pool_size: '20' }, { instances: 2 }, 'other')],
    said(100, '1 × 60 of "pool" + 2 × 20 of "other"', 97),
  ],
  [
    'each database has its own, and whether it is used through the pooler is not known',
    [clusterWith(), pooler({ default_pool_size: '60' }), database('sales')],
    [],
  ],
  ['what cannot be read is not counted', [clusterWith(), pooler({ default_pool_size: 'many' })], undefined],
  [
    'a cluster whose release is not known is not judged',
    [clusterWith({ imageName: 'x:99.1' }), pooler({ default_pool_size: '98' })],
    undefined,
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
