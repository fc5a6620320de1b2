import type { IssuerIntent } from '../../intent/cluster';
import { type DraftMetadata, ManifestDraft, type RenderedManifest } from '../rendering';

export const CERT_MANAGER_GROUP = 'cert-manager.io';
const API_VERSION = `${CERT_MANAGER_GROUP}/v1`;

function issuerReference(issuer: IssuerIntent): { name: string; kind: string; group: string } {
  return { name: issuer.name, kind: issuer.kind, group: CERT_MANAGER_GROUP };
}

export interface LeafOptions {
  readonly issuer: IssuerIntent;
  readonly commonName: string;
  readonly dnsNames: readonly string[];
  readonly usage: 'server auth' | 'client auth';
  readonly durationHours: number;
  readonly renewBeforeHours: number;
  readonly secretLabels: Readonly<Record<string, string>>;
}

/** A certificate with a key of its own, kept in a Secret of the same name. */
export function leafCertificate(metadata: DraftMetadata, id: string, options: LeafOptions): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'Certificate', metadata);
  draft.set(['spec', 'secretName'], metadata.name, 'tls');
  draft.set(['spec', 'secretTemplate', 'labels'], options.secretLabels, '');
  draft.set(['spec', 'commonName'], options.commonName, '');
  draft.set(['spec', 'dnsNames'], options.dnsNames.length > 0 ? options.dnsNames : undefined, 'tls.serverNames');
  draft.set(['spec', 'usages'], ['digital signature', 'key encipherment', options.usage], '');
  draft.set(['spec', 'duration'], `${options.durationHours}h0m0s`, 'tls.duration');
  draft.set(['spec', 'renewBefore'], `${options.renewBeforeHours}h0m0s`, 'tls.renewBefore');
  draft.set(['spec', 'privateKey'], { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' }, '');
  draft.set(['spec', 'issuerRef'], issuerReference(options.issuer), 'tls');
  return draft.done(id);
}

export interface AuthorityOptions {
  readonly issuer: IssuerIntent;
  readonly commonName: string;
  readonly durationHours: number;
  readonly secretLabels?: Readonly<Record<string, string>>;
  /** The props that name and validity came from, where it was described by itself. */
  readonly origins?: { readonly commonName: string; readonly duration: string };
}

/**
 * A certificate authority, kept in a Secret of the same name.
 *
 * Its key is never changed by itself: leaves that the old key signed would no longer be trusted.
 *
 * @see https://cert-manager.io/docs/usage/certificate/#configuring-private-key-rotation
 */
export function authority(metadata: DraftMetadata, id: string, options: AuthorityOptions): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, 'Certificate', metadata);
  draft.set(['spec', 'isCA'], true, '');
  draft.set(['spec', 'secretName'], metadata.name, '');
  draft.set(['spec', 'secretTemplate', 'labels'], options.secretLabels, '');
  draft.set(['spec', 'commonName'], options.commonName, options.origins?.commonName ?? '');
  draft.set(['spec', 'duration'], `${options.durationHours}h0m0s`, options.origins?.duration ?? '');
  draft.set(['spec', 'privateKey'], { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' }, '');
  draft.set(['spec', 'issuerRef'], issuerReference(options.issuer), '');
  return draft.done(id);
}

/** Signs a certificate with its own key: the beginning of an authority. */
export function selfSignedIssuer(metadata: DraftMetadata, id: string, kind: IssuerIntent['kind'] = 'Issuer'): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, kind, metadata);
  draft.set(['spec', 'selfSigned'], {}, '');
  return draft.done(id);
}

/** Signs with the key of an authority that is kept in a Secret. */
export function authorityIssuer(
  metadata: DraftMetadata,
  id: string,
  secretName: string,
  kind: IssuerIntent['kind'] = 'Issuer',
): RenderedManifest {
  const draft = new ManifestDraft(API_VERSION, kind, metadata);
  draft.set(['spec', 'ca', 'secretName'], secretName, '');
  return draft.done(id);
}
