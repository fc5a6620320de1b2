import type { ArchiveIntent, CredentialsIntent } from '../../intent/cluster';
import type { StoreIntent } from '../../intent/object-store';
import { type Draftable, type DraftMetadata, ManifestDraft, type RenderedManifest } from '../rendering';
import { resourceRequirements } from '../resources';

const API_VERSION = 'barmancloud.cnpg.io/v1';
const CONFIGURATION = ['spec', 'configuration'];

/** The archive as the plugin wants it described; one object a cluster, so that its sidecar and its retention are its own. */
export function objectStore(metadata: DraftMetadata, archive: ArchiveIntent): RenderedManifest {
  const { store } = archive;
  const draft = new ManifestDraft(API_VERSION, 'ObjectStore', metadata);
  draft.set([...CONFIGURATION, 'destinationPath'], store.destination, 'backup.store');
  draft.set([...CONFIGURATION, 'endpointURL'], store.endpoint, 'backup.store.endpoint');
  draft.set([...CONFIGURATION, 'endpointCA'], store.endpointCa && secretKey(store.endpointCa), 'backup.store.endpointCa');
  credentials(draft, store, archive.credentials);
  draft.set([...CONFIGURATION, 'wal', 'compression'], archive.walCompression, 'backup.walCompression');
  draft.set([...CONFIGURATION, 'wal', 'encryption'], archive.encryption, 'backup.encryption');
  draft.set([...CONFIGURATION, 'wal', 'maxParallel'], archive.walParallel, 'backup.walParallel');
  draft.set([...CONFIGURATION, 'data', 'compression'], archive.dataCompression, 'backup.dataCompression');
  draft.set([...CONFIGURATION, 'data', 'encryption'], archive.encryption, 'backup.encryption');
  draft.set([...CONFIGURATION, 'data', 'jobs'], archive.dataJobs, 'backup.dataJobs');
  draft.set(['spec', 'retentionPolicy'], `${archive.retentionDays}d`, 'backup.retention');
  const sidecar = ['spec', 'instanceSidecarConfiguration'];
  const env = environment(store);
  draft.set([...sidecar, 'env'], env.length > 0 ? env : undefined, 'backup.store.region');
  draft.set([...sidecar, 'resources'], resourceRequirements(archive.sidecarResources), 'backup.sidecarResources');
  return draft.done('object-store');
}

function secretKey(reference: { secretName: string; key: string }): Draftable {
  return { name: reference.secretName, key: reference.key };
}

function credentials(draft: ManifestDraft, store: StoreIntent, given: CredentialsIntent): void {
  const member = { s3: 's3Credentials', 's3-compatible': 's3Credentials', azure: 'azureCredentials', google: 'googleCredentials' }[
    store.provider
  ];
  if (given.kind === 'workload-identity') {
    const inherit = {
      s3: 'inheritFromIAMRole',
      's3-compatible': 'inheritFromIAMRole',
      azure: 'inheritFromAzureAD',
      google: 'gkeEnvironment',
    };
    draft.set([...CONFIGURATION, member, inherit[store.provider]], true, 'backup.store');
    return;
  }
  for (const [part, key] of Object.entries(given.keys.parts)) {
    draft.set([...CONFIGURATION, member, part], secretKey({ secretName: given.secretName, key }), 'backup.store');
  }
}

/**
 * The client takes the region from its environment: the object itself takes it only from a Secret.
 *
 * Newer clients send checksums that many stores with the protocol of S3 refuse, unless told not to.
 *
 * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/
 */
function environment(store: StoreIntent): { name: string; value: string }[] {
  const region = store.region === undefined ? [] : [{ name: 'AWS_DEFAULT_REGION', value: store.region }];
  return store.provider === 's3-compatible'
    ? [
        ...region,
        { name: 'AWS_REQUEST_CHECKSUM_CALCULATION', value: 'when_required' },
        { name: 'AWS_RESPONSE_CHECKSUM_VALIDATION', value: 'when_required' },
      ]
    : region;
}
