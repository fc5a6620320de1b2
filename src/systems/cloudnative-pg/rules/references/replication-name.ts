import { memberAt, type Rule } from '../../../../finding';
import { REPLICATION_USER } from '../../names';
import { CLUSTER } from '../kinds';
import { CERTIFICATE, issuedInto } from './issued-certificates';
import { tlsSecret } from './tls-secrets';

export const replicationCertificateNamesUser: Rule = {
  id: 'CNPG-608',
  title: 'The certificate of replication names its user',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#client-certificates',
  reason:
    'Standbys connect with this certificate alone, and Postgres takes the user from its common name. With another name no standby can ' +
    'stream, and none can be made.',
  about: ['/spec/certificates'],
  beside: [CERTIFICATE],

  check(cluster, { inventory }) {
    const secret = tlsSecret(cluster, 'replicationTLSSecret');
    const certificate = secret === undefined ? undefined : issuedInto(inventory, cluster, secret);
    if (!certificate || memberAt(certificate.body, 'spec', 'literalSubject') !== undefined) {
      return undefined;
    }
    const name = memberAt(certificate.body, 'spec', 'commonName') ?? '';
    return name === REPLICATION_USER || typeof name !== 'string'
      ? []
      : [
          {
            path: '/spec/certificates/replicationTLSSecret',
            problem: `the Certificate "${certificate.name}" has ${name === '' ? 'no common name' : `the common name "${name}"`}, and Postgres lets in "${REPLICATION_USER}" alone`,
            fix: `write commonName: ${REPLICATION_USER} in the Certificate`,
          },
        ];
  },
};
