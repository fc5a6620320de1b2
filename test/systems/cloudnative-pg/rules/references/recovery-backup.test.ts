import { expect, test } from 'vitest';
import { recoveryReadsBackup as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/recovery-backup';
import { type Case, clusterWith, manifest, PLUGIN, texts } from '../judging';

const restored = (spec = {}) => clusterWith({ bootstrap: { recovery: { backup: { name: 'now' }, ...spec } } });
const backup = (spec = {}) => manifest('Backup', 'now', { cluster: { name: 'old' }, ...spec });

test.each<Case>([
  ['a backup that was not given is not judged', [restored()], undefined],
  ['a recovery that names its source is not judged', [restored({ source: 'old' }), backup({ method: 'plugin' })], undefined],
  ['a backup by snapshots passes', [restored(), backup({ method: 'volumeSnapshot' })], []],
  ['a backup by the store that is built in passes', [restored(), backup()], []],
  [
    'a backup by the plugin fails',
    [restored(), backup({ method: 'plugin', pluginConfiguration: { name: PLUGIN } })],
    [
      'error /spec/bootstrap/recovery/backup: the Backup "now" was taken by a plugin, and no plugin restores from a Backup object; write recovery.source, an external cluster with the plugin, and the backup in recoveryTarget.backupID',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
