import { expect, test } from 'vitest';
import { podAntiAffinity as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/pod-anti-affinity';
import { clusterWith, texts } from '../judging';

test.each([['no type', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['preferred', clusterWith({ affinity: { podAntiAffinityType: 'preferred' } })],
  ['required', clusterWith({ affinity: { podAntiAffinityType: 'required' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'Required',
    clusterWith({ affinity: { podAntiAffinityType: 'Required' } }),
    ['error /spec/affinity/podAntiAffinityType: "Required" is no type, preferred or required is expected; write one of them'],
  ],
  [
    'none',
    clusterWith({ affinity: { podAntiAffinityType: 'none' } }),
    ['error /spec/affinity/podAntiAffinityType: "none" is no type, preferred or required is expected; write one of them'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
