import type { X509Certificate } from 'node:crypto';
import type { Document, RuleContext } from '../../finding';
import { brokenCertificate, certificatesIn, keyFits } from '../opened-certificates';
import { configurationsFor } from './environment';
import { CERT_MANAGER_NAMESPACE, DEFAULT_NAMESPACE, ISTIO_NAMESPACE } from './names';
import { SecretView } from './secret-view';

/** One of the two Secrets with certificates that a configuration may name, each by a parameter of all components. */
export interface TlsSecret {
  readonly parameter: string;
  /** Where Hybrid Manager uses it. */
  readonly copiedTo: string;
  readonly keys: readonly string[];
}

/** The certificate of the portal, with its chain. */
export const PORTAL_CERTIFICATE: TlsSecret = {
  parameter: 'portal_certificate_secret',
  copiedTo: ISTIO_NAMESPACE,
  keys: ['tls.crt', 'tls.key'],
};

/** The authority that an issuer is made of. */
export const OWN_AUTHORITY: TlsSecret = {
  parameter: 'ca_secret_name',
  copiedTo: CERT_MANAGER_NAMESPACE,
  keys: ['tls.crt', 'tls.key', 'ca.crt'],
};

export const TLS_SECRETS: readonly TlsSecret[] = [PORTAL_CERTIFICATE, OWN_AUTHORITY];

export const TLS_TYPE = 'kubernetes.io/tls';

/** A Secret that the configuration names for TLS. */
export interface UsedSecret {
  readonly use: TlsSecret;
  readonly view: SecretView;
}

/** `undefined` where the document makes no Secret that a configuration uses for TLS. */
export function usedSecret(document: Document, context: RuleContext): UsedSecret | undefined {
  const view = SecretView.of(document, context.inventory);
  if (!view?.isIn(DEFAULT_NAMESPACE)) {
    return undefined;
  }
  const configurations = configurationsFor(document, context);
  const use = TLS_SECRETS.find(({ parameter }) =>
    configurations.some((configuration) => configuration.global(parameter)?.value === view.name),
  );
  return use && { use, view };
}

export interface OpenedCertificates extends UsedSecret {
  readonly path: string;
  /** The key, where it can be read. */
  readonly key: string | undefined;
  /** The certificate that is presented, or that signs. */
  readonly leaf: X509Certificate;
  /** All, the first one too. */
  readonly all: readonly X509Certificate[];
}

/**
 * The certificates of a Secret that a configuration uses for TLS; `undefined` where it does not, where something else will write them, and
 * where one of them cannot be read: a rule of its own says that.
 */
export function openedIn(document: Document, context: RuleContext): OpenedCertificates | undefined {
  const used = usedSecret(document, context);
  const pem = used?.view.isWhole ? used.view.read('tls.crt') : undefined;
  const all = (pem ? certificatesIn(pem.value) : []).filter((certificate) => certificate !== undefined);
  return used && pem && all.length > 0 && brokenCertificate(pem.value) === undefined
    ? { ...used, path: pem.path, key: used.view.read('tls.key')?.value, leaf: all[0], all }
    : undefined;
}

/**
 * The same for the certificate of the portal, where the first one is certainly meant: where the key belongs to another one, a rule says so,
 * and whatever else could be said would follow from it.
 */
export function openedForPortal(document: Document, context: RuleContext): OpenedCertificates | undefined {
  const opened = openedIn(document, context);
  return opened?.use === PORTAL_CERTIFICATE && leafIsFirst(opened) ? opened : undefined;
}

/** Where the key cannot be read, the first one it is. */
export function leafIsFirst({ leaf, key }: OpenedCertificates): boolean {
  return key === undefined || keyFits(leaf, key) !== false;
}
