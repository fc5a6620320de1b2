import type { ArchiveIntent, BackupIntent, ClusterIntent, CredentialsIntent } from '../../../intent/cluster';
import { objectStore } from '../../barman-cloud/object-store';
import { ManifestDraft, type RenderedManifest } from '../../rendering';
import { API_VERSION, BARMAN_PLUGIN, companions } from '../names';
import { cronOf } from '../schedule';
import { keptMetadata, plainMetadata } from './metadata';

function archiveOf(backup: BackupIntent): ArchiveIntent | undefined {
  return backup.kind === 'kept' ? backup.archive : undefined;
}

/** What the Cluster says about backups: who archives, under which name, and as whom. */
export function clusterBackup(draft: ManifestDraft, intent: ClusterIntent): void {
  const { backup } = intent;
  if (backup.kind === 'none') {
    return;
  }
  if (backup.archive) {
    const parameters = { barmanObjectName: companions.objectStore(intent.name), serverName: backup.archive.serverName };
    draft.set(['spec', 'plugins'], [{ name: BARMAN_PLUGIN, isWALArchiver: true, parameters }], 'backup');
    identity(draft, backup.archive.credentials);
  }
  draft.set(['spec', 'backup', 'volumeSnapshot', 'className'], backup.snapshots?.className, 'backup.snapshotClass');
  draft.set(['spec', 'backup', 'volumeSnapshot', 'walClassName'], backup.snapshots?.walClassName, 'backup.walSnapshotClass');
  draft.set(['spec', 'backup', 'volumeSnapshot', 'snapshotOwnerReference'], backup.snapshots?.owner, 'backup.snapshotOwner');
  draft.set(['spec', 'backup', 'volumeSnapshot', 'online'], backup.snapshots?.online, 'backup.online');
}

function identity(draft: ManifestDraft, credentials: CredentialsIntent): void {
  if (credentials.kind === 'workload-identity') {
    const { serviceAccountAnnotations, podLabels } = credentials.identity;
    draft.set(['spec', 'serviceAccountTemplate', 'metadata', 'annotations'], serviceAccountAnnotations, 'backup.store');
    draft.set(['spec', 'inheritedMetadata', 'labels'], Object.keys(podLabels).length > 0 ? podLabels : undefined, 'backup.store');
  }
}

/** The archive's description and the schedule of base backups. */
export function backupManifests(intent: ClusterIntent): RenderedManifest[] {
  const { backup } = intent;
  if (backup.kind === 'none') {
    return [];
  }
  const archive = archiveOf(backup);
  const manifests = archive ? [objectStore(keptMetadata(intent, companions.objectStore(intent.name)), archive)] : [];
  return [...manifests, scheduledBackup(intent, backup)];
}

function scheduledBackup(intent: ClusterIntent, backup: BackupIntent & { kind: 'kept' }): RenderedManifest {
  const { runs } = backup;
  const draft = new ManifestDraft(API_VERSION, 'ScheduledBackup', plainMetadata(intent, companions.scheduledBackup(intent.name)));
  draft.set(['spec', 'cluster', 'name'], intent.name, '');
  draft.set(['spec', 'schedule'], cronOf(runs.schedule, intent), 'backup.schedule');
  draft.set(['spec', 'immediate'], runs.immediate, 'backup.immediate');
  draft.set(['spec', 'method'], runs.method, 'backup');
  draft.set(['spec', 'pluginConfiguration'], runs.method === 'plugin' ? { name: BARMAN_PLUGIN } : undefined, 'backup');
  draft.set(['spec', 'target'], runs.target, 'backup.target');
  return draft.done('scheduled-backup');
}
