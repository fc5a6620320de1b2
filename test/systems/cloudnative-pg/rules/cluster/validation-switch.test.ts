import { expect, test } from 'vitest';
import { validationIsOn as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/validation-switch';
import { clusterWith, texts } from '../judging';

test.each([['no annotation', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['"enabled"', clusterWith({}, { annotations: { 'cnpg.io/validation': 'enabled' } })],
  ['"Disabled"', clusterWith({}, { annotations: { 'cnpg.io/validation': 'Disabled' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'disabled',
    clusterWith({ maxSyncReplicas: 9 }, { annotations: { 'cnpg.io/validation': 'disabled' } }),
    [
      'warning /metadata/annotations/cnpg.io~1validation: the validation of the operator is switched off, and its rules are not judged; remove the annotation',
    ],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
