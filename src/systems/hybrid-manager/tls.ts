import type { X509Certificate } from 'node:crypto';
import type { Document, RuleContext } from '../../finding';
import { brokenCertificate, certificatesIn, keyFits } from '../opened-certificates';
import { configurationsFor } from './environment';
import { DEFAULT_NAMESPACE } from './names';
import { PORTAL_CERTIFICATE, TLS_SECRETS, type TlsSecret } from './secret-types';
import { SecretView } from './secret-view';

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
