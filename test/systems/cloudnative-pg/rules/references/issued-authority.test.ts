import { expect, test } from 'vitest';
import { authorityCanSign as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/issued-authority';
import { type Case, certificateWith, clusterWith, secretWith, texts } from '../judging';

const signing = clusterWith({ certificates: { serverCASecret: 'given' } });

test.each<Case>([
  ['an authority that cert-manager has no part in does not concern the rule', [signing, secretWith(['ca.crt'])], undefined],
  [
    'an authority beside the certificate that it signed does not concern the rule',
    [clusterWith({ certificates: { serverCASecret: 'given', serverTLSSecret: 'given' } }), certificateWith('given')],
    undefined,
  ],
  [
    'an authority whose key is added to what cert-manager writes passes',
    [signing, certificateWith('given', { isCA: true }), secretWith(['ca.key'])],
    [],
  ],
  [
    'an authority that cert-manager keeps fails',
    [signing, certificateWith('given', { isCA: true })],
    [
      'error /spec/certificates/serverCASecret: cert-manager fills the Secret "given", which so has no key "ca.key", and the operator is to sign with it; give the certificate as well, in serverTLSSecret, or leave serverCASecret out',
    ],
  ],
  [
    'an authority of clients that cert-manager keeps fails',
    [clusterWith({ certificates: { clientCASecret: 'given' } }), certificateWith('given', { isCA: true })],
    [
      'error /spec/certificates/clientCASecret: cert-manager fills the Secret "given", which so has no key "ca.key", and the operator is to sign with it; give the certificate as well, in replicationTLSSecret, or leave clientCASecret out',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
