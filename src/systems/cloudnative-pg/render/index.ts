import type { ClusterIntent } from '../../../intent/cluster';
import type { Rendering } from '../../rendering';
import { backupManifests } from './backup';
import { unsupported } from './capabilities';
import { cluster } from './cluster';
import { monitoringManifests } from './monitoring';
import { protectionManifests } from './protection';
import { certificateManifests } from './tls';

/** One cluster and what belongs to it, in the words of CloudNativePG and its companions. */
export function renderCluster(intent: ClusterIntent): Rendering {
  return {
    manifests: [
      cluster(intent),
      ...backupManifests(intent),
      ...certificateManifests(intent),
      ...monitoringManifests(intent),
      ...protectionManifests(intent),
    ],
    findings: unsupported(intent),
  };
}
