import type { ClusterIntent } from '../../../intent/cluster';
import { authority, authorityIssuer, leafCertificate, selfSignedIssuer } from '../../cert-manager/certificates';
import type { ManifestDraft, RenderedManifest } from '../../rendering';
import { companions, operatorSecrets, RELOAD_LABEL, REPLICATION_USER, serviceDnsNames, services } from '../names';
import { plainMetadata } from './metadata';

const RELOADED = { [RELOAD_LABEL]: '' };

/** Ten years: an authority whose key changes under its leaves stops the operator. */
const AUTHORITY_HOURS = 10 * 365 * 24;

/** What the Cluster says about certificates. */
export function certificates(draft: ManifestDraft, intent: ClusterIntent): void {
  const { tls, name } = intent;
  const put = (member: string, value: string | readonly string[] | undefined) => draft.set(['spec', 'certificates', member], value, 'tls');
  switch (tls.kind) {
    case 'operator':
      put('serverAltDNSNames', tls.serverNames.length > 0 ? tls.serverNames : undefined);
      return;
    case 'issued':
      // The leaf's own Secret holds its authority's certificate, and the two change together.
      put('serverTLSSecret', companions.serverCertificate(name));
      put('serverCASecret', companions.serverCertificate(name));
      put('clientCASecret', tls.issueClients ? companions.clientAuthority(name) : undefined);
      put('replicationTLSSecret', tls.issueClients ? companions.replicationCertificate(name) : undefined);
      return;
    case 'secrets':
      put('serverTLSSecret', tls.serverTlsSecret);
      put('serverCASecret', tls.serverCaSecret);
      put('clientCASecret', tls.clientCaSecret);
      put('replicationTLSSecret', tls.replicationTlsSecret);
  }
}

/** The Secret whose `ca.crt` clients verify the server with. */
export function serverAuthoritySecret(intent: ClusterIntent): string {
  switch (intent.tls.kind) {
    case 'operator':
      return operatorSecrets.ca(intent.name);
    case 'issued':
      return companions.serverCertificate(intent.name);
    case 'secrets':
      return intent.tls.serverCaSecret;
  }
}

/** Certificates and issuers that cert-manager is to work on. */
export function certificateManifests(intent: ClusterIntent): RenderedManifest[] {
  const { tls, name } = intent;
  if (tls.kind !== 'issued') {
    return [];
  }
  const times = { durationHours: tls.durationHours, renewBeforeHours: tls.renewBeforeHours };
  const server = leafCertificate(plainMetadata(intent, companions.serverCertificate(name)), 'server-certificate', {
    ...times,
    issuer: tls.issuer,
    commonName: services.readWrite(name),
    dnsNames: [...serviceDnsNames(name, intent.namespace ?? 'default', tls.clusterDomain), ...tls.serverNames],
    usage: 'server auth',
    secretLabels: RELOADED,
  });
  return tls.issueClients ? [server, ...clientManifests(intent, times)] : [server];
}

function clientManifests(intent: ClusterIntent, times: { durationHours: number; renewBeforeHours: number }): RenderedManifest[] {
  const { name } = intent;
  const root = companions.clientAuthorityRoot(name);
  const clientAuthority = companions.clientAuthority(name);
  return [
    selfSignedIssuer(plainMetadata(intent, root), 'client-authority-root'),
    authority(plainMetadata(intent, clientAuthority), 'client-authority', {
      issuer: { kind: 'Issuer', name: root },
      commonName: clientAuthority,
      durationHours: AUTHORITY_HOURS,
      secretLabels: RELOADED,
    }),
    authorityIssuer(plainMetadata(intent, clientAuthority), 'client-authority-issuer', clientAuthority),
    leafCertificate(plainMetadata(intent, companions.replicationCertificate(name)), 'replication-certificate', {
      ...times,
      issuer: { kind: 'Issuer', name: clientAuthority },
      commonName: REPLICATION_USER,
      dnsNames: [],
      usage: 'client auth',
      secretLabels: RELOADED,
    }),
  ];
}
