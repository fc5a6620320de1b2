import { expect, test } from 'vitest';
import { backupMethodFitsCluster as rule } from '../../../../src/systems/cloudnative-pg/rules/backup-method';
import { clusterWith, manifest, texts } from './judging';

const PLUGIN = 'barman-cloud.cloudnative-pg.io';
const withPlugin = clusterWith({ plugins: [{ name: PLUGIN, isWALArchiver: true }] });

function backup(spec: object) {
  return manifest('Backup', 'now', { cluster: { name: 'orders' }, ...spec });
}

test('a backup whose cluster is not among the files is not judged', () => {
  expect(texts(rule, backup({ method: 'plugin', pluginConfiguration: { name: PLUGIN } }))).toBeUndefined();
});

test.each([
  ['by the plugin of the cluster', withPlugin, { method: 'plugin', pluginConfiguration: { name: PLUGIN } }],
  [
    'by snapshots that the cluster is set up for',
    clusterWith({ backup: { volumeSnapshot: { className: 'fast' } } }),
    { method: 'volumeSnapshot' },
  ],
  [
    'by the method that is taken when none is written, where the cluster has it',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } } } }),
    {},
  ],
])('a backup %s passes', (_name, cluster, spec) => {
  expect(texts(rule, cluster, backup(spec))).toEqual([]);
});

test('a backup without a method on a cluster with the plugin fails, and says which method to write', () => {
  expect(texts(rule, withPlugin, backup({}))).toEqual([
    'error /spec/method: the method is "barmanObjectStore", and the cluster "orders" has no spec.backup.barmanObjectStore; write method: plugin, and the plugin in pluginConfiguration',
  ]);
});

test('a plugin that the cluster does not have fails', () => {
  expect(texts(rule, clusterWith(), backup({ method: 'plugin', pluginConfiguration: { name: PLUGIN } }))).toEqual([
    `error /spec/pluginConfiguration/name: the cluster "orders" has no plugin "${PLUGIN}", it has none; give the cluster a backup policy that uses the plugin, or take the backup by a method that the cluster has`,
  ]);
});

test('a plugin that is switched off is none', () => {
  const off = clusterWith({ plugins: [{ name: PLUGIN, enabled: false }] });
  expect(texts(rule, off, backup({ method: 'plugin', pluginConfiguration: { name: PLUGIN } }))).toHaveLength(1);
});

test('that a plugin is named at all is the business of other rules', () => {
  expect(texts(rule, withPlugin, backup({ method: 'plugin' }))).toEqual([]);
});

test('snapshots of a cluster that is not set up for them fail', () => {
  expect(texts(rule, clusterWith(), backup({ method: 'volumeSnapshot' }))).toEqual([
    'error /spec/method: the method is "volumeSnapshot", and the cluster "orders" has no spec.backup.volumeSnapshot; set the cluster up for it, in spec.backup.volumeSnapshot',
  ]);
});
