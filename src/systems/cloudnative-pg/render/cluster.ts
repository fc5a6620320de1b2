import { quantityOfKibibytes } from '../../../intent/amounts';
import type { ClusterIntent } from '../../../intent/cluster';
import type { VolumeIntent } from '../../../intent/storage';
import { type Draftable, ManifestDraft, type RenderedManifest } from '../../rendering';
import { resourceRequirements } from '../../resources';
import { imageFor } from '../images';
import { API_VERSION, GROUP } from '../names';
import { clusterBackup } from './backup';
import { bootstrap } from './bootstrap';
import { DECISION_PREFIX, keptMetadata } from './metadata';
import { placement } from './placement';
import { postgresql } from './postgresql';
import { managedRole } from './role';
import { certificates } from './tls';

/** The Cluster object itself. */
export function cluster(intent: ClusterIntent): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'Cluster', keptMetadata(intent, intent.name));
  for (const { name, reason, prop } of intent.decisions) {
    draft.set(['metadata', 'annotations', DECISION_PREFIX + name], reason, prop);
  }
  draft.set(['spec', 'instances'], intent.instances.count, 'instances');
  draft.set(['spec', 'enablePDB'], intent.instances.disruptionBudget, 'instances.disruptionBudget');
  image(draft, intent);
  draft.set(['spec', 'imagePullSecrets'], names(intent.imagePullSecrets), 'imagePullSecrets');
  bootstrap(draft, intent);
  placement(draft, intent);
  draft.set(['spec', 'storage'], volume(intent.storage.data), 'storage');
  draft.set(['spec', 'walStorage'], intent.storage.wal && volume(intent.storage.wal), 'storage.wal');
  tablespaces(draft, intent);
  draft.set(['spec', 'resources'], resourceRequirements(intent.resources), 'resources');
  postgresql(draft, intent);
  draft.set(['spec', 'managed', 'roles'], intent.roles.length > 0 ? intent.roles.map(managedRole) : undefined, 'roles');
  draft.set(['spec', 'enableSuperuserAccess'], intent.superuser.enabled, 'superuser');
  draft.set(['spec', 'superuserSecret'], intent.superuser.secret && { name: intent.superuser.secret }, 'superuser');
  certificates(draft, intent);
  clusterBackup(draft, intent);
  draft.set(['spec', 'monitoring', 'tls', 'enabled'], intent.monitoring?.tls, 'monitoring.tls');
  updates(draft, intent);
  return draft.done('Resource');
}

function image(draft: ManifestDraft, intent: ClusterIntent): void {
  const chosen = intent.image;
  if (chosen?.kind === 'catalog') {
    const reference = { apiGroup: GROUP, kind: chosen.catalogKind, name: chosen.catalogName, major: intent.major };
    draft.set(['spec', 'imageCatalogRef'], reference, 'image');
    draft.set(['spec', 'imageCatalogRef', 'major'], intent.major, 'version');
  } else if (chosen) {
    draft.set(['spec', 'imageName'], chosen.reference, 'image');
  } else {
    draft.set(['spec', 'imageName'], imageFor(intent), 'version');
  }
}

function names(list: readonly string[]): Draftable {
  return list.length > 0 ? list.map((name) => ({ name })) : undefined;
}

function volume(intent: VolumeIntent): Draftable {
  return { size: quantityOfKibibytes(intent.kibibytes), storageClass: intent.storageClass };
}

function tablespaces(draft: ManifestDraft, intent: ClusterIntent): void {
  const list = intent.tablespaces.map((tablespace) => ({
    name: tablespace.name,
    owner: tablespace.owner === undefined ? undefined : { name: tablespace.owner },
    temporary: tablespace.temporary,
    storage: volume(tablespace),
  }));
  draft.set(['spec', 'tablespaces'], list.length > 0 ? list : undefined, 'tablespaces');
}

function updates(draft: ManifestDraft, intent: ClusterIntent): void {
  draft.set(['spec', 'primaryUpdateMethod'], intent.updates?.method, 'updates');
  draft.set(['spec', 'primaryUpdateStrategy'], intent.updates?.strategy, 'updates');
  draft.set(['spec', 'smartShutdownTimeout'], intent.timeouts.smartShutdownSeconds, 'timeouts.smartShutdown');
  draft.set(['spec', 'stopDelay'], intent.timeouts.stopSeconds, 'timeouts.stop');
  draft.set(['spec', 'startDelay'], intent.timeouts.startSeconds, 'timeouts.start');
  draft.set(['spec', 'switchoverDelay'], intent.timeouts.switchoverSeconds, 'timeouts.switchover');
  draft.set(['spec', 'failoverDelay'], intent.timeouts.failoverSeconds, 'timeouts.failover');
}
