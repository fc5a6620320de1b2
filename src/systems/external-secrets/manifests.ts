import type { ExternalSourceIntent } from '../../intent/external-secret-source';
import { type DraftMetadata, ManifestDraft, type RenderedManifest } from '../rendering';

export interface ExternalSecretOptions {
  readonly source: ExternalSourceIntent;
  /** Keys that the Secret is to have. */
  readonly keys: readonly string[];
  readonly refreshSeconds: number;
}

/** A Secret that the External Secrets operator keeps filled; it has the name of the object. */
export function externalSecret(metadata: DraftMetadata, options: ExternalSecretOptions): RenderedManifest {
  const { source } = options;
  const draft = new ManifestDraft('external-secrets.io/v1', 'ExternalSecret', metadata);
  draft.set(['spec', 'refreshInterval'], `${options.refreshSeconds}s`, 'refreshInterval');
  draft.set(['spec', 'secretStoreRef'], { kind: source.storeKind, name: source.storeName }, 'source');
  draft.set(['spec', 'target'], { name: metadata.name, creationPolicy: 'Owner' }, '');
  const data = options.keys.map((key) => ({
    secretKey: key,
    remoteRef: { key: source.remoteKey, property: source.properties[key] ?? key },
  }));
  draft.set(['spec', 'data'], data, 'source');
  return draft.done('external-secret');
}
