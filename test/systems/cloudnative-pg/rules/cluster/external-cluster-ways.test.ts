import { expect, test } from 'vitest';
import { externalClusterWays as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/external-cluster-ways';
import { clusterWith, texts } from '../judging';

test.each([['no external clusters', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['a server', clusterWith({ externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }] })],
  ['a server without parameters', clusterWith({ externalClusters: [{ name: 'a', connectionParameters: {} }] })],
  ['an archive', clusterWith({ externalClusters: [{ name: 'a', barmanObjectStore: { destinationPath: 's3://a' } }] })],
  ['a plugin', clusterWith({ externalClusters: [{ name: 'a', plugin: { name: 'p' } }] })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'nothing',
    clusterWith({ externalClusters: [{ name: 'a' }] }),
    [
      'error /spec/externalClusters/0: "a" has none of connectionParameters, plugin, barmanObjectStore, one is expected; write connectionParameters for a server, plugin for an archive',
    ],
  ],
  [
    'a password alone',
    clusterWith({ externalClusters: [{ name: 'a', password: { name: 'a', key: 'b' } }] }),
    [
      'error /spec/externalClusters/0: "a" has none of connectionParameters, plugin, barmanObjectStore, one is expected; write connectionParameters for a server, plugin for an archive',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
