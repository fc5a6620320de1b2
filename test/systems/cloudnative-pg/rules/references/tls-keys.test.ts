import { expect, test } from 'vitest';
import { tlsSecretHasKeys as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/tls-keys';
import { type Case, certificateWith, clusterWith, secretWith, texts } from '../judging';

const cluster = clusterWith({ certificates: { serverCASecret: 'given', serverTLSSecret: 'leaf' } });
const signing = clusterWith({ certificates: { clientCASecret: 'given' } });
const leaf = (keys: string[]) => secretWith(keys, {}, 'leaf');

test.each<Case>([
  ['a cluster without certificates of its own does not concern the rule', [clusterWith(), secretWith(['ca.crt'])], undefined],
  ['Secrets that were not given are not judged', [cluster], undefined],
  ['a Secret that somebody fills later is not judged', [cluster, secretWith([])], undefined],
  ['a Secret that cert-manager fills is not judged', [cluster, certificateWith('given'), secretWith(['other'])], undefined],
  ['an authority and a certificate with their keys pass', [cluster, secretWith(['ca.crt']), leaf(['tls.crt', 'tls.key'])], []],
  ['keys in stringData count', [cluster, secretWith([], { stringData: { 'ca.crt': 'x' } })], []],
  ['an authority that signs passes with its key', [signing, secretWith(['ca.crt', 'ca.key'])], []],
  [
    'an authority without its certificate fails',
    [cluster, secretWith(['tls.crt', 'tls.key'])],
    [
      'error /spec/certificates/serverCASecret: the Secret "given" has no key "ca.crt", and the operator reconciles nothing without it; add it to the Secret',
    ],
  ],
  [
    'a certificate without its key fails',
    [cluster, leaf(['tls.crt'])],
    [
      'error /spec/certificates/serverTLSSecret: the Secret "leaf" has no key "tls.key", and the operator reconciles nothing without it; add it to the Secret',
    ],
  ],
  [
    'an authority that is to sign fails without its key',
    [signing, secretWith(['ca.crt'])],
    [
      'error /spec/certificates/clientCASecret: the Secret "given" has no key "ca.key", and the operator reconciles nothing without it; add it, so that the operator can sign certificates, or give one of your own in replicationTLSSecret',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
