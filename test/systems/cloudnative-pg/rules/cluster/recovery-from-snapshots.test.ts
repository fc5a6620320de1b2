import { expect, test } from 'vitest';
import { recoveryFromSnapshots as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-from-snapshots';
import { clusterWith, texts } from '../judging';

test.each([['another way to recover', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'a snapshot',
    clusterWith({
      bootstrap: { recovery: { volumeSnapshots: { storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' } } } },
    }),
  ],
  [
    'a claim of the core group',
    clusterWith({ bootstrap: { recovery: { volumeSnapshots: { storage: { apiGroup: '', kind: 'PersistentVolumeClaim', name: 's' } } } } }),
  ],
  [
    'a snapshot of the WAL volume that the cluster has',
    clusterWith({
      walStorage: { size: '1Gi' },
      bootstrap: {
        recovery: {
          volumeSnapshots: {
            storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
            walStorage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
          },
        },
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a backup beside',
    clusterWith({
      bootstrap: {
        recovery: {
          volumeSnapshots: { storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' } },
          backup: { name: 'b' },
        },
      },
    }),
    ['error /spec/bootstrap/recovery/backup: a backup is named beside volumeSnapshots, one of both is expected; remove one'],
  ],
  [
    'a backup beside in the target',
    clusterWith({
      bootstrap: {
        recovery: {
          volumeSnapshots: { storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' } },
          recoveryTarget: { backupID: 'b' },
        },
      },
    }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/backupID: the backup "b" is named beside volumeSnapshots, which are the backup; remove backupID',
    ],
  ],
  [
    'another kind',
    clusterWith({
      bootstrap: {
        recovery: { volumeSnapshots: { storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshotContent', name: 's' } } },
      },
    }),
    [
      'error /spec/bootstrap/recovery/volumeSnapshots/storage: the source is of kind "VolumeSnapshotContent" and group "snapshot.storage.k8s.io", a VolumeSnapshot or a PersistentVolumeClaim is expected; write kind: VolumeSnapshot and apiGroup: snapshot.storage.k8s.io',
    ],
  ],
  [
    'a WAL snapshot without a WAL volume',
    clusterWith({
      bootstrap: {
        recovery: {
          volumeSnapshots: {
            storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
            walStorage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
          },
        },
      },
    }),
    [
      'error /spec/bootstrap/recovery/volumeSnapshots/walStorage: there is a snapshot for the WAL volume and the cluster has no WAL volume, spec.walStorage is expected; write spec.walStorage, as the source has it',
    ],
  ],
  [
    'a WAL snapshot of another kind',
    clusterWith({
      walStorage: { size: '1Gi' },
      bootstrap: {
        recovery: {
          volumeSnapshots: {
            storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
            walStorage: { apiGroup: '', kind: 'PersistentVolume', name: 's' },
          },
        },
      },
    }),
    [
      'error /spec/bootstrap/recovery/volumeSnapshots/walStorage: the source is of kind "PersistentVolume" and group "", a VolumeSnapshot or a PersistentVolumeClaim is expected; write kind: VolumeSnapshot and apiGroup: snapshot.storage.k8s.io',
    ],
  ],
  [
    'nothing',
    clusterWith({ bootstrap: { recovery: { volumeSnapshots: { storage: { apiGroup: '' } } } } }),
    [
      'error /spec/bootstrap/recovery/volumeSnapshots/storage: the source is of kind "" and group "", a VolumeSnapshot or a PersistentVolumeClaim is expected; write kind: VolumeSnapshot and apiGroup: snapshot.storage.k8s.io',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
