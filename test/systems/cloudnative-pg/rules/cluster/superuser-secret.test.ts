import { expect, test } from 'vitest';
import { superuserSecretIsNamed as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/superuser-secret';
import { clusterWith, texts } from '../judging';

test.each([['no Secret', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['a name', clusterWith({ superuserSecret: { name: 'root' } })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'an empty name',
    clusterWith({ superuserSecret: { name: '' } }),
    [
      'error /spec/superuserSecret/name: the Secret has no name, one is expected; name the Secret, or remove superuserSecret and let the operator make one',
    ],
  ],
  [
    'no name',
    clusterWith({ superuserSecret: {} }),
    [
      'error /spec/superuserSecret/name: the Secret has no name, one is expected; name the Secret, or remove superuserSecret and let the operator make one',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
