import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { managedExtensionIsOn, tablespaceIsDeclared } from '../../../../src/systems/cloudnative-pg/rules/database-needs-cluster';
import { clusterWith, manifest, texts } from './judging';

const database = (spec: JsonObject) =>
  manifest('Database', 'reporting', { cluster: { name: 'orders' }, name: 'reporting', owner: 'app', ...spec });
const statistics = { extensions: [{ name: 'pg_stat_statements' }] };

test.each([
  ['another extension', [clusterWith(), database({ extensions: [{ name: 'hstore' }] })]],
  ['an extension that is to go', [clusterWith(), database({ extensions: [{ name: 'pgaudit', ensure: 'absent' }] })]],
  ['a cluster that was not given', [database(statistics)]],
])('%s does not concern the rule about managed extensions', (_name, documents) => {
  expect(texts(managedExtensionIsOn, ...documents)).toBeUndefined();
});

test('a managed extension with a parameter of its namespace passes', () => {
  const cluster = clusterWith({ postgresql: { parameters: { 'pg_stat_statements.max': '10000' } } });
  expect(texts(managedExtensionIsOn, cluster, database(statistics))).toEqual([]);
});

test('a managed extension without a parameter of its namespace fails', () => {
  const cluster = clusterWith({ postgresql: { parameters: { 'pgaudit.log': 'all' } } });
  expect(texts(managedExtensionIsOn, cluster, database(statistics))).toEqual([
    'error /spec/extensions/0/name: the cluster "orders" sets no parameter "pg_stat_statements.…", so the operator drops the extension "pg_stat_statements"; set one on the cluster, for example \'pg_stat_statements.track\': \'all\'',
  ]);
});

const withTablespace = clusterWith({ tablespaces: [{ name: 'hot', storage: { size: '1Gi' } }] });

test.each([
  ['none', database({})],
  ['one of Postgres itself', database({ tablespace: 'pg_default' })],
])('a database with the tablespace %s does not concern the rule about tablespaces', (_name, document) => {
  expect(texts(tablespaceIsDeclared, withTablespace, document)).toBeUndefined();
});

test('a tablespace that the cluster has passes', () => {
  expect(texts(tablespaceIsDeclared, withTablespace, database({ tablespace: 'hot' }))).toEqual([]);
});

test('a tablespace that the cluster has not fails', () => {
  expect(texts(tablespaceIsDeclared, withTablespace, database({ tablespace: 'cold' }))).toEqual([
    'error /spec/tablespace: the cluster "orders" has no tablespace "cold"; add it to the cluster\'s tablespaces, or use "hot"',
  ]);
});
