import { expect, test } from 'vitest';
import { commitWaits as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/synchronous-commit';
import { type Case, clusterWith, texts } from '../judging';

const committing = (value: string, spec: object = { postgresql: { synchronous: { method: 'any', number: 1 } } }) => {
  const { postgresql = {}, ...rest } = spec as { postgresql?: object };
  return clusterWith({ instances: 3, ...rest, postgresql: { ...postgresql, parameters: { synchronous_commit: value } } } as never);
};

test.each<Case>([
  ['a cluster without synchronous standbys does not concern the rule', [committing('off', {})], undefined],
  ['a commit that waits passes', [committing('remote_write')], []],
  ['a commit that waits for the standby to apply passes', [committing('remote_apply')], []],
  [
    'a commit that does not wait is warned of',
    [committing('local')],
    [
      'warning /spec/postgresql/parameters/synchronous_commit: the cluster has synchronous standbys, and "local" has no commit wait for them; take the parameter out, and set it for the sessions that may lose their last commits',
    ],
  ],
  [
    'the way in which it is written does not matter',
    [committing('OFF', { minSyncReplicas: 1, maxSyncReplicas: 2 })],
    [
      'warning /spec/postgresql/parameters/synchronous_commit: the cluster has synchronous standbys, and "OFF" has no commit wait for them; take the parameter out, and set it for the sessions that may lose their last commits',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
