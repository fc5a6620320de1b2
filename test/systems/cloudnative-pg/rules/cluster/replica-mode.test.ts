import { expect, test } from 'vitest';
import { oneReplicaStyle as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/replica-mode';
import { clusterWith, texts } from '../judging';

test.each([['no replica', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'enabled alone',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { enabled: true, source: 'old' },
    }),
  ],
  [
    'primary alone',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { primary: 'old', source: 'old' },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'both',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { enabled: true, primary: 'old', source: 'old' },
    }),
    ['error /spec/replica/enabled: enabled is true and primary is "old", one of both is expected; remove enabled, even where it is false'],
  ],
  [
    'both, though it is not enabled',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { enabled: false, primary: 'old', source: 'old' },
    }),
    ['error /spec/replica/enabled: enabled is false and primary is "old", one of both is expected; remove enabled, even where it is false'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
