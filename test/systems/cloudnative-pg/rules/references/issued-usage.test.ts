import { expect, test } from 'vitest';
import { certificateHasUsage as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/issued-usage';
import { type Case, certificateWith, clusterWith, texts } from '../judging';

const server = clusterWith({ certificates: { serverCASecret: 'given', serverTLSSecret: 'given' } });
const replication = clusterWith({ certificates: { clientCASecret: 'given', replicationTLSSecret: 'given' } });
const usages = (...list: string[]) => certificateWith('given', { usages: list });

test.each<Case>([
  ['a certificate that was not given is not judged', [server], undefined],
  ['a certificate for everything is not judged', [server, usages('digital signature', 'key encipherment')], undefined],
  ['a certificate of a server for servers passes', [server, usages('digital signature', 'server auth')], []],
  ['a certificate for any purpose passes', [replication, usages('any')], []],
  [
    'a certificate of a server for clients fails',
    [server, usages('client auth')],
    [
      'error /spec/certificates/serverTLSSecret: the Certificate "given" is issued for "client auth", and not for "server auth", which the operator demands; add "server auth" to the usages of the Certificate',
    ],
  ],
  [
    'a certificate of replication for servers fails',
    [replication, usages('signing', 'server auth', 'code signing')],
    [
      'error /spec/certificates/replicationTLSSecret: the Certificate "given" is issued for "server auth", "code signing", and not for "client auth", which the operator demands; add "client auth" to the usages of the Certificate',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
