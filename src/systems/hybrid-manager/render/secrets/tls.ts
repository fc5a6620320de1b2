import type { RenderedManifest } from '../../../rendering';
import type { InstallationIntent } from '../../intent';
import { CERT_MANAGER_NAMESPACE, DEFAULT_NAMESPACE, ISTIO_NAMESPACE } from '../../names';
import { type FixedSecret, secretFromStore, secretInManifest } from './fixed-secret';

const HOURLY_SECONDS = 3600;

/** The Secret of an authority, or of a certificate, of your own. */
export function tlsSecret(intent: InstallationIntent): RenderedManifest[] {
  const { tls } = intent;
  if (tls.kind !== 'authority' && tls.kind !== 'certificate') {
    return [];
  }
  const { name, source } = tls.pair;
  const isAuthority = tls.kind === 'authority';
  const secret: FixedSecret = {
    id: name,
    name,
    namespace: DEFAULT_NAMESPACE,
    type: 'kubernetes.io/tls',
    replicateTo: isAuthority ? CERT_MANAGER_NAMESPACE : ISTIO_NAMESPACE,
    origin: 'tls',
  };
  switch (source.kind) {
    case 'existing':
      return [];
    case 'manifest':
      return [secretInManifest(intent, secret, source.values)];
    case 'external': {
      const keys = [...(isAuthority ? ['ca.crt'] : []), 'tls.crt', 'tls.key'];
      return [secretFromStore(intent, secret, { source: source.source, keys, refresh: HOURLY_SECONDS })];
    }
  }
}
