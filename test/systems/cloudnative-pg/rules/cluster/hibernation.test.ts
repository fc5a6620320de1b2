import { expect, test } from 'vitest';
import { hibernationIsOnOrOff as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/hibernation';
import { clusterWith, texts } from '../judging';

test.each([['no annotation', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['"on"', clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'on' } })],
  ['"off"', clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'off' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '"true"',
    clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'true' } }),
    ['error /metadata/annotations/cnpg.io~1hibernation: "true" is neither on nor off; write "on" or "off"'],
  ],
  [
    '"On"',
    clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'On' } }),
    ['error /metadata/annotations/cnpg.io~1hibernation: "On" is neither on nor off; write "on" or "off"'],
  ],
  [
    '""',
    clusterWith({}, { annotations: { 'cnpg.io/hibernation': '' } }),
    ['error /metadata/annotations/cnpg.io~1hibernation: "" is neither on nor off; write "on" or "off"'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
