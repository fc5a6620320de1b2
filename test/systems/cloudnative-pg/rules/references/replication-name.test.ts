import { expect, test } from 'vitest';
import { replicationCertificateNamesUser as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/replication-name';
import { type Case, certificateWith, clusterWith, texts } from '../judging';

const cluster = clusterWith({ certificates: { clientCASecret: 'ca', replicationTLSSecret: 'given' } });

test.each<Case>([
  ['a certificate that was not given is not judged', [cluster], undefined],
  [
    'a subject that is written as a whole is not judged',
    [cluster, certificateWith('given', { literalSubject: 'CN=streaming_replica' })],
    undefined,
  ],
  ['the certificate of the user passes', [cluster, certificateWith('given', { commonName: 'streaming_replica' })], []],
  [
    'the certificate of another user fails',
    [cluster, certificateWith('given', { commonName: 'replica' })],
    [
      'error /spec/certificates/replicationTLSSecret: the Certificate "given" has the common name "replica", and Postgres lets in "streaming_replica" alone; write commonName: streaming_replica in the Certificate',
    ],
  ],
  [
    'a certificate without a common name fails',
    [cluster, certificateWith('given', { commonName: '', dnsNames: ['streaming_replica'] })],
    [
      'error /spec/certificates/replicationTLSSecret: the Certificate "given" has no common name, and Postgres lets in "streaming_replica" alone; write commonName: streaming_replica in the Certificate',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
