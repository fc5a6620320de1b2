import { expect, test } from 'vitest';
import { supervisedNeedsStandby as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/supervised-needs-standby';
import { clusterWith, texts } from '../judging';

test.each([
  ['no strategy', clusterWith({})],
  ['an unsupervised update', clusterWith({ primaryUpdateStrategy: 'unsupervised' })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['two instances', clusterWith({ instances: 2, primaryUpdateStrategy: 'supervised' })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one instance',
    clusterWith({ instances: 1, primaryUpdateStrategy: 'supervised' }),
    [
      'error /spec/primaryUpdateStrategy: the strategy is "supervised" and there is 1 instance, at least 2 are expected; write unsupervised, or more instances',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
