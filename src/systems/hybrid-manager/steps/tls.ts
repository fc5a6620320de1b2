import type { InstallationIntent, TlsIntent } from '../intent';
import { CERT_MANAGER_NAMESPACE, DEFAULT_NAMESPACE, ISTIO_NAMESPACE, REPLICATE_TO } from '../names';
import { PAGES } from './pages';
import { quoted, sh } from './shell';
import type { Step } from './step';

/** The certificate of the portal. */
export function tls({ tls: decision, portal }: InstallationIntent): Step | undefined {
  switch (decision.kind) {
    case 'issuer':
      return issuer(decision);
    case 'authority':
      return decision.pair.source.kind === 'existing' ? authority(decision.pair.name) : undefined;
    case 'certificate':
      return decision.pair.source.kind === 'existing' ? certificate(decision.pair.name, portal) : renewal(decision.pair.name, portal);
    case 'self-signed':
      return {
        title: 'Know that no browser trusts the portal',
        source: PAGES.tls,
        body: ['Hybrid Manager signs the certificate of the portal itself. That is for trying it out, not for production.'],
      };
  }
}

function issuer({ issuerKind, issuerName }: Extract<TlsIntent, { kind: 'issuer' }>): Step {
  const clusterWide = issuerKind === 'ClusterIssuer';
  const where = clusterWide ? '' : ` --namespace=${ISTIO_NAMESPACE}`;
  return {
    title: 'See that the issuer is there',
    source: PAGES.tls,
    body: [
      `\`${issuerName}\` signs the certificate of the portal. It has its own credentials: Hybrid Manager gets no Secret of it.${
        clusterWide ? '' : ` It has to stand in the namespace \`${ISTIO_NAMESPACE}\`.`
      }`,
      sh(`kubectl wait --for=condition=Ready ${quoted(`${issuerKind.toLowerCase()}/${issuerName}`)}${where} --timeout=1m`),
    ],
  };
}

function authority(name: string): Step {
  return {
    title: 'Make the Secret of your authority',
    source: PAGES.tls,
    body: [
      '`tls.crt` and `tls.key` are the certificate and the key of the authority, `ca.crt` its certificate once more, all as PEM; the key is not encrypted. The first line prints "CA:TRUE", the next two print the same.',
      sh(
        'openssl x509 -in tls.crt -noout -text | grep CA:',
        'openssl x509 -in tls.crt -noout -pubkey',
        'openssl pkey -in tls.key -pubout',
        `kubectl create secret generic ${quoted(name)} --namespace=${DEFAULT_NAMESPACE} --type=kubernetes.io/tls --from-file=ca.crt --from-file=tls.crt --from-file=tls.key`,
        `kubectl annotate secret ${quoted(name)} --namespace=${DEFAULT_NAMESPACE} ${quoted(`${REPLICATE_TO}=${CERT_MANAGER_NAMESPACE}`)}`,
      ),
    ],
  };
}

function certificate(name: string, portal: string): Step {
  return {
    title: 'Make the Secret of the certificate',
    source: PAGES.tls,
    body: [
      `\`tls.crt\` is the certificate for \`${portal}\` with the whole chain behind it, what signed after what was signed; \`tls.key\` its key, not encrypted. The first line says whether it is for the name, and until when; the next two print the same.`,
      sh(
        `openssl x509 -in tls.crt -noout -checkhost ${quoted(portal)} -enddate`,
        'openssl x509 -in tls.crt -noout -pubkey',
        'openssl pkey -in tls.key -pubout',
        `kubectl create secret tls ${quoted(name)} --namespace=${DEFAULT_NAMESPACE} --cert=tls.crt --key=tls.key`,
        `kubectl annotate secret ${quoted(name)} --namespace=${DEFAULT_NAMESPACE} ${quoted(`${REPLICATE_TO}=${ISTIO_NAMESPACE}`)}`,
      ),
      'Nobody renews it: note when it ends.',
    ],
  };
}

function renewal(name: string, portal: string): Step {
  return {
    title: 'Note when the certificate ends',
    source: PAGES.tls,
    body: [
      `Nobody renews \`${name}\`. This says whether it is for \`${portal}\`, and until when:`,
      sh(
        `kubectl get secret ${quoted(name)} --namespace=${DEFAULT_NAMESPACE} --output=go-template='{{index .data "tls.crt" | base64decode}}' | openssl x509 -noout -checkhost ${quoted(portal)} -enddate`,
      ),
    ],
  };
}
