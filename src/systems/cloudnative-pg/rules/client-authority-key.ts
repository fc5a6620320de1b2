import { type Document, type Inventory, memberAt, type Rule } from '../../../finding';
import { given } from '../../given';
import { keysOf, missingKeys, SECRET } from '../../secrets';
import { clusterOf, DATABASE_ROLE, POOLER } from './kinds';
import { issuedInto } from './references/issued-certificates';

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
  const missing = missingKeys(inventory, cluster, { path: '', name, keys: ['ca.key'] });
  if (missing) {
    return missing.length === 0 ? '' : `the client authority of "${cluster.name}", the Secret "${name}", has no key "ca.key" to sign with`;
  }
  const secret = given(inventory, cluster, SECRET, name, cluster.namespace);
  if (secret && keysOf(secret).has('ca.key')) {
    return '';
  }
  return issuedInto(inventory, cluster, name)
    ? `the client authority of "${cluster.name}" is the Secret "${name}" that cert-manager fills, which has no key "ca.key" to sign with`
    : undefined;
}
