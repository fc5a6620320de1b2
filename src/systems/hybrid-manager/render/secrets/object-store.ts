import type { RenderedManifest } from '../../../rendering';
import type { InstallationIntent } from '../../intent';
import { DEFAULT_NAMESPACE, OBJECT_STORAGE_SECRET } from '../../names';
import { type FixedSecret, secretFromStore, secretInManifest } from './fixed-secret';

const SECRET: FixedSecret = {
  id: OBJECT_STORAGE_SECRET,
  name: OBJECT_STORAGE_SECRET,
  namespace: DEFAULT_NAMESPACE,
  type: 'Opaque',
  origin: 'objectStore',
};

/** The Secret of the object store: what is no secret stands in it as it is. */
export function objectStoreSecret(intent: InstallationIntent): RenderedManifest[] {
  const { plain, secretKeys, source } = intent.objectStore;
  switch (source.kind) {
    case 'existing':
      return [];
    case 'plain':
      return [secretInManifest(intent, SECRET, plain)];
    case 'external': {
      const fetched = Object.fromEntries(secretKeys.map((key) => [key, `{{ .${key} }}`]));
      const { source: entry, refreshSeconds } = source;
      return [
        secretFromStore(intent, SECRET, { source: entry, keys: secretKeys, data: { ...plain, ...fetched }, refresh: refreshSeconds }),
      ];
    }
  }
}
