import type { Document, JsonObject } from '../../../../../src/finding';
import { controlPlaneWith, secretOf } from '../documents';
import { BETWEEN, PORTAL, PORTAL_KEY, ROOT, ROOT_KEY } from './pki';

const REPLICATE_TO = 'replicator.v1.mittwald.de/replicate-to';

/** A configuration whose portal presents the certificate of the Secret `portal-tls`. */
export const portal: Document = controlPlaneWith({
  globalParameters: { portal_certificate_secret: 'portal-tls', portal_domain_name: 'portal.example.com' },
});

/** A configuration whose certificates the authority of the Secret `company-ca` signs. */
export const authority: Document = controlPlaneWith({ globalParameters: { ca_secret_name: 'company-ca' } });

/** The certificate of the portal as it is right, with these keys in the place of its own. */
export function portalSecret(stringData: JsonObject = {}, members: JsonObject = {}): Document {
  const keys = { 'tls.crt': `${PORTAL}${BETWEEN}`, 'tls.key': PORTAL_KEY, ...stringData };
  return secretOf('portal-tls', 'default', keys, { type: 'kubernetes.io/tls', metadata: copiedTo('istio-system'), ...members });
}

/** The authority as it is right, with these keys in the place of its own. */
export function authoritySecret(stringData: JsonObject = {}, members: JsonObject = {}): Document {
  const keys = { 'tls.crt': ROOT, 'tls.key': ROOT_KEY, 'ca.crt': ROOT, ...stringData };
  return secretOf('company-ca', 'default', keys, { type: 'kubernetes.io/tls', metadata: copiedTo('cert-manager'), ...members });
}

export function copiedTo(namespaces: string): JsonObject {
  return { annotations: { [REPLICATE_TO]: namespaces } };
}

/** A Secret that shows that those of the environment are given. */
export const STORAGE: Document = secretOf('edb-object-storage', 'default', { provider: 'gcp' });
