import { expect, test } from 'vitest';
import { externalClusterNames as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/external-cluster-names';
import { clusterWith, texts } from '../judging';

test.each([['no external clusters', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'two names',
    clusterWith({
      externalClusters: [
        { name: 'a', connectionParameters: { host: 'db' } },
        { name: 'A', connectionParameters: { host: 'db' } },
      ],
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one name twice',
    clusterWith({
      externalClusters: [
        { name: 'a', connectionParameters: { host: 'db' } },
        { name: 'a', connectionParameters: { host: 'db' } },
      ],
    }),
    ['error /spec/externalClusters/1/name: "a" is there twice; give each external cluster a name of its own'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
