import { expect, test } from 'vitest';
import { fewestSynchronousReplicas as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/fewest-synchronous-replicas';
import { clusterWith, texts } from '../judging';

test.each([['maxSyncReplicas alone', clusterWith({ instances: 3, maxSyncReplicas: 1 })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['the same number', clusterWith({ instances: 3, minSyncReplicas: 1, maxSyncReplicas: 1 })],
  ['0 alone', clusterWith({ minSyncReplicas: 0 })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one more',
    clusterWith({ instances: 3, minSyncReplicas: 2, maxSyncReplicas: 1 }),
    [
      'error /spec/minSyncReplicas: minSyncReplicas is 2 and maxSyncReplicas is 1, at most that many are expected; raise maxSyncReplicas, or write postgresql.synchronous instead of both',
    ],
  ],
  [
    '1 alone',
    clusterWith({ instances: 3, minSyncReplicas: 1 }),
    [
      'error /spec/minSyncReplicas: minSyncReplicas is 1 and maxSyncReplicas is 0, at most that many are expected; raise maxSyncReplicas, or write postgresql.synchronous instead of both',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
