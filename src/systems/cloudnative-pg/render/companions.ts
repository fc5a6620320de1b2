import type { BackupRequestIntent, CatalogIntent, DatabaseIntent, DatabaseRoleIntent } from '../../../intent/companions';
import { ManifestDraft, type RenderedManifest } from '../../rendering';
import { API_VERSION, BARMAN_PLUGIN } from '../names';
import { localeMembers } from './bootstrap';
import { plainMetadata } from './metadata';
import { roleFields } from './role';

export function database(intent: DatabaseIntent): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'Database', plainMetadata(intent, intent.name));
  draft.set(['spec', 'cluster', 'name'], intent.cluster, 'cluster');
  draft.set(['spec', 'name'], intent.database, 'database');
  draft.set(['spec', 'owner'], intent.owner, 'owner');
  draft.set(['spec', 'encoding'], intent.encoding, 'encoding');
  for (const [name, value] of Object.entries(localeMembers(intent.locale))) {
    draft.set(['spec', name], value, 'locale');
  }
  // Any other than the usual template would have to be of the same locale and encoding.
  draft.set(['spec', 'template'], intent.template ?? (intent.locale || intent.encoding ? 'template0' : undefined), 'template');
  draft.set(['spec', 'tablespace'], intent.tablespace, 'tablespace');
  draft.set(['spec', 'connectionLimit'], intent.connectionLimit, 'connectionLimit');
  draft.set(['spec', 'extensions'], named(intent.extensions), 'extensions');
  draft.set(['spec', 'schemas'], named(intent.schemas), 'schemas');
  draft.set(['spec', 'databaseReclaimPolicy'], intent.dropWithObject ? 'delete' : 'retain', 'reclaim');
  return draft.done('Resource');
}

function named(names: readonly string[]): { name: string; ensure: string }[] | undefined {
  return names.length > 0 ? names.map((name) => ({ name, ensure: 'present' })) : undefined;
}

export function databaseRole(intent: DatabaseRoleIntent): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'DatabaseRole', plainMetadata(intent, intent.name));
  draft.set(['spec', 'cluster', 'name'], intent.cluster, 'cluster');
  for (const { field, prop, value } of roleFields(intent.role)) {
    draft.set(['spec', field], value, prop);
  }
  draft.set(['spec', 'clientCertificate', 'enabled'], intent.clientCertificate ? true : undefined, 'clientCertificate');
  draft.set(['spec', 'databaseRoleReclaimPolicy'], intent.dropWithObject ? 'delete' : 'retain', 'reclaim');
  return draft.done('Resource');
}

export function imageCatalog(intent: CatalogIntent): RenderedManifest {
  const metadata = { ...plainMetadata(intent, intent.name), clusterScoped: intent.kind === 'ClusterImageCatalog' };
  const draft = new ManifestDraft(API_VERSION, intent.kind, metadata);
  const images = Object.entries(intent.images).map(([major, image]) => ({ major: Number(major), image }));
  images.sort((a, b) => a.major - b.major);
  draft.set(['spec', 'images'], images, 'images');
  return draft.done('Resource');
}

export function backupRequest(intent: BackupRequestIntent): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'Backup', plainMetadata(intent, intent.name));
  draft.set(['spec', 'cluster', 'name'], intent.cluster, 'cluster');
  draft.set(['spec', 'method'], intent.method, 'method');
  draft.set(['spec', 'pluginConfiguration'], intent.method === 'plugin' ? { name: BARMAN_PLUGIN } : undefined, 'method');
  draft.set(['spec', 'target'], intent.target, 'target');
  return draft.done('Resource');
}
