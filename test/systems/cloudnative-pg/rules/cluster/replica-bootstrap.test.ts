import { expect, test } from 'vitest';
import { replicaBootstrap as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/replica-bootstrap';
import { clusterWith, texts } from '../judging';

test.each([
  ['no replica', clusterWith({})],
  [
    'the primary itself',
    clusterWith({
      externalClusters: [{ name: 'orders', connectionParameters: { host: 'db' } }],
      replica: { primary: 'orders', source: 'orders' },
    }),
  ],
  [
    'a replica that is not enabled',
    clusterWith({ externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }], replica: { enabled: false, source: 'old' } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a recovery',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { enabled: true, source: 'old' },
    }),
  ],
  [
    'a base backup',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { pg_basebackup: { source: 'old' } },
      replica: { primary: 'old', source: 'old' },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'nothing',
    clusterWith({ externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }], replica: { enabled: true, source: 'old' } }),
    [
      'error /spec/replica: the cluster follows another one and begins with initdb, recovery or pg_basebackup is expected; write bootstrap.recovery or bootstrap.pg_basebackup with the cluster that it follows as source',
    ],
  ],
  [
    'initdb',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { initdb: {} },
      replica: { primary: 'old', source: 'old' },
    }),
    [
      'error /spec/replica: the cluster follows another one and begins with initdb, recovery or pg_basebackup is expected; write bootstrap.recovery or bootstrap.pg_basebackup with the cluster that it follows as source',
    ],
  ],
  [
    'a source alone, which is another primary',
    clusterWith({ externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }], replica: { source: 'old' } }),
    [
      'error /spec/replica: the cluster follows another one and begins with initdb, recovery or pg_basebackup is expected; write bootstrap.recovery or bootstrap.pg_basebackup with the cluster that it follows as source',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
