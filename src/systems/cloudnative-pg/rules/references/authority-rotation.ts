import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { CERTIFICATE, issuedInto } from './issued-certificates';
import { LEAF_OF, type TlsField, tlsSecret } from './tls-secrets';

export const authorityKeepsItsKey: Rule = {
  id: 'CNPG-609',
  title: 'The key of an authority does not change by itself',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cert-manager.io/docs/usage/certificate/#configuring-private-key-rotation',
  reason:
    'When cert-manager renews an authority with a new key, the certificates that the old key signed are no longer valid. The operator ' +
    'verifies them on every pass and stops there, so nothing fails over until they are issued anew. From cert-manager 1.18 on a new key is the default.',
  about: ['/spec/certificates'],
  beside: [CERTIFICATE],

  check(cluster, { inventory }) {
    const authorities = Object.entries(LEAF_OF).flatMap(([authority, leaf]) => {
      const field = authority as TlsField;
      const name = tlsSecret(cluster, field);
      const apart = name !== undefined && tlsSecret(cluster, leaf) !== undefined && name !== tlsSecret(cluster, leaf);
      const certificate = apart ? issuedInto(inventory, cluster, name) : undefined;
      return certificate && memberAt(certificate.body, 'spec', 'isCA') === true ? [{ field, certificate }] : [];
    });
    if (authorities.length === 0) {
      return undefined;
    }
    return authorities.flatMap(({ field, certificate }) => {
      const policy = memberAt(certificate.body, 'spec', 'privateKey', 'rotationPolicy') ?? '';
      return policy === 'Never'
        ? []
        : [
            {
              path: `/spec/certificates/${field}`,
              problem: `the authority "${certificate.name}" gets a new key at each renewal (rotationPolicy ${policy === '' ? 'is not set' : `"${policy}"`}), and what it signed before is then refused`,
              fix: 'write privateKey: { rotationPolicy: Never } in the Certificate of the authority, and a duration of years',
              ...(policy === '' ? { severity: 'warning' as const } : {}),
            },
          ];
    });
  },
};
