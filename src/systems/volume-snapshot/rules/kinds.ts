const GROUP = 'snapshot.storage.k8s.io';

export const SNAPSHOT = { group: GROUP, kind: 'VolumeSnapshot' };
export const CONTENT = { group: GROUP, kind: 'VolumeSnapshotContent' };

/** Where a snapshot is taken from, or found. */
export const SOURCES: Readonly<Record<string, readonly string[]>> = {
  [SNAPSHOT.kind]: ['persistentVolumeClaimName', 'volumeSnapshotContentName'],
  [CONTENT.kind]: ['volumeHandle', 'snapshotHandle'],
};
