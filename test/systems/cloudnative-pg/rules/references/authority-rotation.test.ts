import { expect, test } from 'vitest';
import { authorityKeepsItsKey as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/authority-rotation';
import { type Case, certificateWith, clusterWith, texts } from '../judging';

const cluster = clusterWith({ certificates: { serverCASecret: 'given', serverTLSSecret: 'leaf' } });
const authority = (privateKey?: object) => certificateWith('given', { isCA: true, ...(privateKey ? { privateKey } : {}) } as never);

test.each<Case>([
  ['an authority that was not given is not judged', [cluster], undefined],
  [
    'a certificate that brings its own authority along does not concern the rule',
    [clusterWith({ certificates: { serverCASecret: 'given', serverTLSSecret: 'given' } }), authority()],
    undefined,
  ],
  ['a certificate that is no authority does not concern the rule', [cluster, certificateWith('given')], undefined],
  ['an authority that keeps its key passes', [cluster, authority({ rotationPolicy: 'Never' })], []],
  [
    'an authority that changes its key fails',
    [cluster, authority({ rotationPolicy: 'Always' })],
    [
      'error /spec/certificates/serverCASecret: the authority "given" gets a new key at each renewal (rotationPolicy "Always"), and what it signed before is then refused; write privateKey: { rotationPolicy: Never } in the Certificate of the authority, and a duration of years',
    ],
  ],
  [
    'an authority that does not say so is warned of, for older versions keep the key',
    [cluster, authority()],
    [
      'warning /spec/certificates/serverCASecret: the authority "given" gets a new key at each renewal (rotationPolicy is not set), and what it signed before is then refused; write privateKey: { rotationPolicy: Never } in the Certificate of the authority, and a duration of years',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
