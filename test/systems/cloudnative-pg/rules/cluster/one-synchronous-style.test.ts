import { expect, test } from 'vitest';
import { oneSynchronousStyle as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/one-synchronous-style';
import { clusterWith, texts } from '../judging';

test.each([['the older way alone', clusterWith({ instances: 3, maxSyncReplicas: 1 })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['the newer way alone', clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 1 } } })],
  ['the older way at 0', clusterWith({ instances: 3, maxSyncReplicas: 0, postgresql: { synchronous: { method: 'any', number: 1 } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'both',
    clusterWith({ instances: 3, minSyncReplicas: 1, maxSyncReplicas: 1, postgresql: { synchronous: { method: 'any', number: 1 } } }),
    [
      'error /spec/postgresql/synchronous: synchronous stands beside minSyncReplicas and maxSyncReplicas, one way of the two is expected; remove minSyncReplicas and maxSyncReplicas',
    ],
  ],
  [
    'one of the older way',
    clusterWith({ instances: 3, maxSyncReplicas: 1, postgresql: { synchronous: { method: 'any', number: 1 } } }),
    [
      'error /spec/postgresql/synchronous: synchronous stands beside maxSyncReplicas, one way of the two is expected; remove maxSyncReplicas',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
