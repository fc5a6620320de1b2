import type { Rule } from '../../../../finding';
import { given } from '../../../given';
import { keysOf, SECRET } from '../../../secrets';
import { CLUSTER } from '../kinds';
import { CERTIFICATE, issuedInto } from './issued-certificates';
import { LEAF_OF, tlsUses } from './tls-secrets';

export const authorityCanSign: Rule = {
  id: 'CNPG-606',
  title: 'An authority that is to sign has its key where the operator looks',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#user-provided-certificates-mode',
  reason:
    'Without a certificate of your own the operator signs one with the `ca.key` of the authority. cert-manager writes `tls.key`, never ' +
    '`ca.key`, so the operator stops there, and then nothing fails over.',
  about: ['/spec/certificates'],
  beside: [CERTIFICATE],

  check(cluster, { inventory }) {
    const signing = tlsUses(cluster).filter(({ keys, name }) => keys.includes('ca.key') && issuedInto(inventory, cluster, name));
    if (signing.length === 0) {
      return undefined;
    }
    return signing
      .filter(({ name }) => {
        const secret = given(inventory, cluster, SECRET, name, cluster.namespace);
        return !secret || !keysOf(secret).has('ca.key');
      })
      .map(({ path, name, field }) => ({
        path,
        problem: `cert-manager fills the Secret "${name}", which so has no key "ca.key", and the operator is to sign with it`,
        fix: `give the certificate as well, in ${LEAF_OF[field]}, or leave ${field} out`,
      }));
  },
};
