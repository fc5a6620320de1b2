import { expect, test } from 'vitest';
import { renewedCertificateIsSeen as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/reload-label';
import { type Case, certificateWith, clusterWith, secretWith, texts } from '../judging';

const cluster = clusterWith({ certificates: { serverCASecret: 'given', serverTLSSecret: 'given' } });
const labels = { 'cnpg.io/reload': '' };

test.each<Case>([
  ['a certificate that was not given is not judged', [cluster], undefined],
  ['a certificate that gives the label passes', [cluster, certificateWith('given', { secretTemplate: { labels } })], []],
  [
    'a Secret that has the label passes',
    [cluster, certificateWith('given'), secretWith([], { metadata: { name: 'given', namespace: 'orders', labels } })],
    [],
  ],
  [
    'a certificate that does not give the label is warned of',
    [cluster, certificateWith('given', { secretTemplate: { labels: { app: 'orders' } } })],
    [
      'warning /spec/certificates/serverTLSSecret: the Secret "given" gets no label "cnpg.io/reload" from the Certificate "given", so the operator is not told when it is renewed; write secretTemplate: { labels: { cnpg.io/reload: \'\' } } in the Certificate',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
