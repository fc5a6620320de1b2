import { expect, test } from 'vitest';
import { mostSynchronousReplicas as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/most-synchronous-replicas';
import { clusterWith, texts } from '../judging';

test.each([
  ['no number', clusterWith({ instances: 3 })],
  ['0', clusterWith({ maxSyncReplicas: 0 })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['one less than instances', clusterWith({ instances: 3, maxSyncReplicas: 2 })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'as many as instances',
    clusterWith({ instances: 3, maxSyncReplicas: 3 }),
    [
      'error /spec/maxSyncReplicas: maxSyncReplicas is 3 with instances 3, less than the number of instances is expected; write at most 2, or more instances',
    ],
  ],
  [
    '1 where instances are not written',
    clusterWith({ maxSyncReplicas: 1 }),
    [
      'error /spec/maxSyncReplicas: maxSyncReplicas is 1 with instances 1, less than the number of instances is expected; write at most 0, or more instances',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
