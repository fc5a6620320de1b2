import { expect, test } from 'vitest';
import { certificatesFitTogether as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/certificates';
import { clusterWith, texts } from '../judging';

test.each([['no certificates', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['names for a certificate of the operator', clusterWith({ certificates: { serverAltDNSNames: ['a.example.com'] } })],
  [
    'both pairs',
    clusterWith({ certificates: { serverTLSSecret: 'a', serverCASecret: 'b', replicationTLSSecret: 'c', clientCASecret: 'd' } }),
  ],
  ['authorities alone', clusterWith({ certificates: { serverCASecret: 'b', clientCASecret: 'd' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'names for an own certificate',
    clusterWith({ certificates: { serverTLSSecret: 'a', serverCASecret: 'b', serverAltDNSNames: ['x.example.com'] } }),
    [
      'error /spec/certificates/serverAltDNSNames: 1 DNS names are asked for and the certificate is that of the Secret "a", none are expected beside it; put the names into the certificate, and remove them here',
    ],
  ],
  [
    'a server certificate alone',
    clusterWith({ certificates: { serverTLSSecret: 'a' } }),
    [
      'error /spec/certificates/serverCASecret: serverTLSSecret is "a" and there is no serverCASecret, both are expected; write serverCASecret, the Secret that holds the authority\'s ca.crt',
    ],
  ],
  [
    'a replication certificate alone',
    clusterWith({ certificates: { replicationTLSSecret: 'a' } }),
    [
      'error /spec/certificates/clientCASecret: replicationTLSSecret is "a" and there is no clientCASecret, both are expected; write clientCASecret, the Secret that holds the authority\'s ca.crt',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
