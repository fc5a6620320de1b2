import type { Document, Inventory } from '../../../finding';
import { memberAt } from '../../../finding';
import { given } from '../../given';
import { GROUP } from '../names';

export const CLUSTER = { group: GROUP, kind: 'Cluster' };
export const BACKUP = { group: GROUP, kind: 'Backup' };
export const SCHEDULED_BACKUP = { group: GROUP, kind: 'ScheduledBackup' };
export const POOLER = { group: GROUP, kind: 'Pooler' };
export const DATABASE = { group: GROUP, kind: 'Database' };
export const DATABASE_ROLE = { group: GROUP, kind: 'DatabaseRole' };
export const PUBLICATION = { group: GROUP, kind: 'Publication' };
export const SUBSCRIPTION = { group: GROUP, kind: 'Subscription' };
export const IMAGE_CATALOG = { group: GROUP, kind: 'ImageCatalog' };
export const CLUSTER_IMAGE_CATALOG = { group: GROUP, kind: 'ClusterImageCatalog' };

/** The cluster that a companion names, where it was given. */
export function clusterOf(document: Document, inventory: Inventory): Document | undefined {
  return given(inventory, document, CLUSTER, memberAt(document.body, 'spec', 'cluster', 'name'), document.namespace);
}
