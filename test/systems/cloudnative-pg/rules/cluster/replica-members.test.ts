import { expect, test } from 'vitest';
import { replicaMembers as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/replica-members';
import { clusterWith, texts } from '../judging';

test.each([['no replica', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'all of them',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { self: 'old', primary: 'old', source: 'old' },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'another source',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { source: 'new', enabled: true },
    }),
    [
      'error /spec/replica/source: no external cluster is called "new", there are "old"; declare it in externalClusters, or correct the name',
    ],
  ],
  [
    'no source',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { enabled: false },
    }),
    ['error /spec/replica/source: no external cluster is called "", there are "old"; declare it in externalClusters, or correct the name'],
  ],
  [
    'another self',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { self: 'a', primary: 'old', source: 'old' },
    }),
    ['error /spec/replica/self: no external cluster is called "a", there are "old"; declare it in externalClusters, or correct the name'],
  ],
  [
    'another primary',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { primary: 'a', source: 'old' },
    }),
    [
      'error /spec/replica/primary: no external cluster is called "a", there are "old"; declare it in externalClusters, or correct the name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
