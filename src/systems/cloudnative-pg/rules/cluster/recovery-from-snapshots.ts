import { isJsonObject, type Json, memberAt, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

const RECOVERY = '/spec/bootstrap/recovery';

export const recoveryFromSnapshots = clusterRule({
  id: 'CNPG-323',
  title: 'A recovery from snapshots names snapshots',
  source: 'https://cloudnative-pg.io/documentation/current/recovery/#recovery-from-volumesnapshot-objects',
  reason: 'Volumes are made from snapshots or from other volumes, nothing else, and no backup is looked up besides.',
  about: [`${RECOVERY}/volumeSnapshots`],

  check(spec) {
    const snapshots = memberAt(spec, 'bootstrap', 'recovery', 'volumeSnapshots');
    if (!isJsonObject(snapshots)) {
      return undefined;
    }
    // As the operator does: one of these two hides everything after it.
    if (isSet(spec, 'bootstrap', 'recovery', 'backup')) {
      return [
        { path: `${RECOVERY}/backup`, problem: 'a backup is named beside volumeSnapshots, one of both is expected', fix: 'remove one' },
      ];
    }
    const backup = textAt(spec, 'bootstrap', 'recovery', 'recoveryTarget', 'backupID');
    if (backup !== '') {
      const problem = `the backup "${backup}" is named beside volumeSnapshots, which are the backup`;
      return [{ path: `${RECOVERY}/recoveryTarget/backupID`, problem, fix: 'remove backupID' }];
    }
    const { storage, walStorage } = snapshots;
    return [
      ...sourceFindings(storage, 'storage'),
      ...(isSet(snapshots, 'walStorage') ? sourceFindings(walStorage, 'walStorage') : []),
      ...(isSet(snapshots, 'walStorage') && !isSet(spec, 'walStorage')
        ? [
            {
              path: `${RECOVERY}/volumeSnapshots/walStorage`,
              problem: 'there is a snapshot for the WAL volume and the cluster has no WAL volume, spec.walStorage is expected',
              fix: 'write spec.walStorage, as the source has it',
            },
          ]
        : []),
    ];
  },
});

function sourceFindings(source: Json | undefined, name: string): RuleFinding[] {
  const [group, kind] = [textAt(source, 'apiGroup'), textAt(source, 'kind')];
  const fits = (group === 'snapshot.storage.k8s.io' && kind === 'VolumeSnapshot') || (group === '' && kind === 'PersistentVolumeClaim');
  return fits
    ? []
    : [
        {
          path: `${RECOVERY}/volumeSnapshots/${name}`,
          problem: `the source is of kind "${kind}" and group "${group}", a VolumeSnapshot or a PersistentVolumeClaim is expected`,
          fix: 'write kind: VolumeSnapshot and apiGroup: snapshot.storage.k8s.io',
        },
      ];
}
