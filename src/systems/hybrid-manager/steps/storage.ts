import type { InstallationIntent } from '../intent';
import { PAGES } from './pages';
import { quoted, sh } from './shell';
import type { Step } from './step';

/** StorageClass, the default one, snapshots. */
export function storage({ storageClass, platform }: InstallationIntent): Step {
  const snapshots = platform.flavour === 'gke' ? ' GKE has none at first.' : '';
  return {
    title: 'See that the storage classes are there',
    source: PAGES.requirements,
    body: [
      `Hybrid Manager stores on \`${storageClass}\`; one class of the cluster is marked "(default)". Without a VolumeSnapshotClass Postgres clusters have no backups as snapshots.${snapshots}`,
      sh(`kubectl get storageclass ${quoted(storageClass)}`, 'kubectl get storageclass', 'kubectl get volumesnapshotclass'),
      'A class with the label `beacon.enterprisedb.com/exclude-storage-from-dbaas: "true"` is not offered for Postgres clusters.',
    ],
  };
}
