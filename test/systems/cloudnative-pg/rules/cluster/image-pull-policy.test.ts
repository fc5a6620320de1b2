import { expect, test } from 'vitest';
import { imagePullPolicy as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/image-pull-policy';
import { clusterWith, texts } from '../judging';

test.each([
  ['no policy', clusterWith({})],
  ['an empty policy', clusterWith({ imagePullPolicy: '' })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['Always', clusterWith({ imagePullPolicy: 'Always' })],
  ['Never', clusterWith({ imagePullPolicy: 'Never' })],
  ['IfNotPresent', clusterWith({ imagePullPolicy: 'IfNotPresent' })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'lower case',
    clusterWith({ imagePullPolicy: 'always' }),
    ['error /spec/imagePullPolicy: "always" is no pull policy, one of Always, Never, IfNotPresent is expected; write one of them'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
