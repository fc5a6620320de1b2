import { itemsAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { CERTIFICATE, issuedInto } from './issued-certificates';
import { tlsSecret } from './tls-secrets';

const NEEDED = { serverTLSSecret: 'server auth', replicationTLSSecret: 'client auth' } as const;

/** Usages that say what a key may do, not what a certificate is for: with these alone it is for everything. */
const KEY_USAGES = new Set([
  'signing',
  'digital signature',
  'content commitment',
  'key encipherment',
  'key agreement',
  'data encipherment',
  'cert sign',
  'crl sign',
  'encipher only',
  'decipher only',
]);

export const certificateHasUsage: Rule = {
  id: 'CNPG-607',
  title: 'A certificate is issued for what the operator uses it for',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#user-provided-certificates-mode',
  reason:
    'The operator verifies the certificate of the server for server authentication, and that of replication for client authentication, on ' +
    'every pass. One that was issued for something else ends the pass, and then nothing fails over.',
  about: ['/spec/certificates'],
  beside: [CERTIFICATE],

  check(cluster, { inventory }) {
    const issued = Object.entries(NEEDED).flatMap(([field, needed]) => {
      const name = tlsSecret(cluster, field as keyof typeof NEEDED);
      const certificate = name === undefined ? undefined : issuedInto(inventory, cluster, name);
      const purposes = itemsAt(certificate?.body, 'spec', 'usages').filter((usage) => !KEY_USAGES.has(String(usage)));
      return certificate && purposes.length > 0 ? [{ field, needed, purposes, name: certificate.name }] : [];
    });
    if (issued.length === 0) {
      return undefined;
    }
    return issued
      .filter(({ needed, purposes }) => !purposes.includes(needed) && !purposes.includes('any'))
      .map(({ field, needed, purposes, name }) => ({
        path: `/spec/certificates/${field}`,
        problem: `the Certificate "${name}" is issued for ${purposes.map((usage) => `"${usage}"`).join(', ')}, and not for "${needed}", which the operator demands`,
        fix: `add "${needed}" to the usages of the Certificate`,
      }));
  },
};
