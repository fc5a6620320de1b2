import { type Document, type Inventory, memberAt, type Rule } from '../../../finding';
import { CERT_MANAGER_GROUP } from '../../cert-manager/certificates';
import { clusterOf, DATABASE_ROLE, POOLER } from './kinds';

const SECRET = { group: '', kind: 'Secret' };
const CERTIFICATE = { group: CERT_MANAGER_GROUP, kind: 'Certificate' };

export const clientAuthorityHasKey: Rule = {
  id: 'CNPG-103',
  title: 'Client certificates can be signed where they are needed',
  kinds: [POOLER, DATABASE_ROLE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#client-certificates',
  reason:
    'The operator signs the certificates of poolers and of roles with the `ca.key` of the client authority. Where that Secret has none, ' +
    'its reconciliation stops, and then nothing fails over.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    const secret = cluster && memberAt(cluster.body, 'spec', 'certificates', 'clientCASecret');
    if (!cluster || typeof secret !== 'string' || !wantsCertificate(document)) {
      return undefined;
    }
    const fault = withoutKey(cluster, secret, inventory);
    if (fault === undefined) {
      return undefined;
    }
    return fault === ''
      ? []
      : [{ path: '/spec', problem: fault, fix: 'let the operator make the client authority: leave clientCASecret out' }];
  },
};

/** A pooler that says how it authenticates is left alone by the operator; a role asks for a certificate. */
function wantsCertificate({ kind, body }: Document): boolean {
  if (kind === DATABASE_ROLE.kind) {
    return memberAt(body, 'spec', 'clientCertificate', 'enabled') === true;
  }
  const own = [['authQuery'], ['authQuerySecret', 'name'], ['serverTLSSecret', 'name']];
  return own.every((steps) => !memberAt(body, 'spec', 'pgbouncer', ...steps));
}

/** What is wrong with the Secret; '' where nothing is; `undefined` where it was not given. */
function withoutKey(cluster: Document, name: string, inventory: Inventory): string | undefined {
  const secret = inventory.find(cluster, SECRET, name, cluster.namespace);
  if (secret) {
    const has = ['data', 'stringData'].some((member) => memberAt(secret.body, member, 'ca.key') !== undefined);
    return has ? '' : `the client authority of "${cluster.name}", the Secret "${name}", has no key "ca.key" to sign with`;
  }
  const issued = inventory
    .ofKind(CERTIFICATE)
    .some(({ body, namespace }) => namespace === cluster.namespace && memberAt(body, 'spec', 'secretName') === name);
  return issued
    ? `the client authority of "${cluster.name}" is the Secret "${name}" that cert-manager fills, which has no key "ca.key" to sign with`
    : undefined;
}
