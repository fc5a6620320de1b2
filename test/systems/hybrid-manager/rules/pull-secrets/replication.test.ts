import { expect, test } from 'vitest';
import { pullSecretIsCopiedEverywhere as rule } from '../../../../../src/systems/hybrid-manager/rules/pull-secrets/replication';
import { type Case, COPIED, externalSecret, loginFor, PULL_TYPE, secretIn, texts } from '../secrets';

test.each<Case>([
  [
    'all namespaces pass',
    [secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE, metadata: COPIED('*') })],
    [],
  ],
  [
    'so does the pattern for all',
    [secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE, metadata: COPIED('.*') })],
    [],
  ],
  ['the other one is not copied', [secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE)], undefined],
  [
    'an ExternalSecret says it in its template',
    [externalSecret('upm-replicator', 'edb-cred', { target: { template: { metadata: COPIED('*') } } })],
    [],
  ],
  ['without a template its own annotations count', [externalSecret('upm-replicator', 'edb-cred', {}, COPIED('*'))], []],
  [
    'with a template they do not',
    [externalSecret('upm-replicator', 'edb-cred', { target: { template: PULL_TYPE } }, COPIED('*'))],
    [
      'error /spec/target/template/metadata/annotations: the pull secret has no annotation "replicator.v1.mittwald.de/replicate-to", "*" is expected; write replicator.v1.mittwald.de/replicate-to: "*"',
    ],
  ],
  [
    'no annotation',
    [secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE })],
    [
      'error /metadata/annotations: the pull secret has no annotation "replicator.v1.mittwald.de/replicate-to", "*" is expected; write replicator.v1.mittwald.de/replicate-to: "*"',
    ],
  ],
  [
    'some namespaces',
    [secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE, metadata: COPIED('upm-dex,upm-beacon') })],
    [
      'warning /metadata/annotations/replicator.v1.mittwald.de~1replicate-to: the pull secret is copied to "upm-dex,upm-beacon" alone, "*" is expected; write "*"',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
