import type { RenderedManifest } from '../../../rendering';
import type { InstallationIntent } from '../../intent';
import { DEFAULT_NAMESPACE } from '../../names';
import { OWN_AUTHORITY, PORTAL_CERTIFICATE, TLS_TYPE } from '../../secret-types';
import { type FixedSecret, secretFromStore, secretInManifest } from './fixed-secret';

const HOURLY_SECONDS = 3600;

/** The Secret of an authority, or of a certificate, of your own. */
export function tlsSecret(intent: InstallationIntent): RenderedManifest[] {
  const { tls } = intent;
  if (tls.kind !== 'authority' && tls.kind !== 'certificate') {
    return [];
  }
  const { name, source } = tls.pair;
  const { keys, copiedTo } = tls.kind === 'authority' ? OWN_AUTHORITY : PORTAL_CERTIFICATE;
  const secret: FixedSecret = {
    id: name,
    name,
    namespace: DEFAULT_NAMESPACE,
    type: TLS_TYPE,
    replicateTo: copiedTo,
    origin: 'tls',
  };
  switch (source.kind) {
    case 'existing':
      return [];
    case 'manifest':
      return [secretInManifest(intent, secret, source.values)];
    case 'external':
      return [secretFromStore(intent, secret, { source: source.source, keys, refresh: HOURLY_SECONDS })];
  }
}
