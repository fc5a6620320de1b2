import { expect, test } from 'vitest';
import { validationSwitchIsKnown as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/validation-switch-is-known';
import { clusterWith, texts } from '../judging';

test.each([['no annotation', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['"enabled"', clusterWith({}, { annotations: { 'cnpg.io/validation': 'enabled' } })],
  ['""', clusterWith({}, { annotations: { 'cnpg.io/validation': '' } })],
  ['"disabled"', clusterWith({}, { annotations: { 'cnpg.io/validation': 'disabled' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '"Disabled"',
    clusterWith({}, { annotations: { 'cnpg.io/validation': 'Disabled' } }),
    [
      'warning /metadata/annotations/cnpg.io~1validation: "Disabled" is neither enabled nor disabled, the operator validates; write "enabled", or remove the annotation',
    ],
  ],
  [
    '"no"',
    clusterWith({}, { annotations: { 'cnpg.io/validation': 'no' } }),
    [
      'warning /metadata/annotations/cnpg.io~1validation: "no" is neither enabled nor disabled, the operator validates; write "enabled", or remove the annotation',
    ],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
