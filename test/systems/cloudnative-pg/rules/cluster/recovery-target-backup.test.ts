import { expect, test } from 'vitest';
import { recoveryTargetBackup as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-target-backup';
import { clusterWith, texts } from '../judging';

test.each([
  ['a time', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00' } } } })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a name with a backup',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'a', backupID: 'b' } } } }),
  ],
  [
    'a name with snapshots',
    clusterWith({
      bootstrap: {
        recovery: {
          volumeSnapshots: { storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' } },
          recoveryTarget: { targetName: 'a' },
        },
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a name',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'a' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/backupID: the target is given by targetName and there is no backupID, one is expected; write the id of the backup to start from',
    ],
  ],
  [
    'a transaction',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/backupID: the target is given by targetXID and there is no backupID, one is expected; write the id of the backup to start from',
    ],
  ],
  [
    'immediate',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetImmediate: true } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/backupID: the target is given by targetImmediate and there is no backupID, one is expected; write the id of the backup to start from',
    ],
  ],
  [
    'immediate, even when it is false',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetImmediate: false } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/backupID: the target is given by targetImmediate and there is no backupID, one is expected; write the id of the backup to start from',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
