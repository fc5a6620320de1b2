import { expect, test } from 'vitest';
import { requestsWithinLimits as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/requests-within-limits';
import { clusterWith, texts } from '../judging';

test.each([['no limits', clusterWith({ resources: { requests: { cpu: '2' } }, postgresql: { parameters: {} } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'the same',
    clusterWith({
      resources: { requests: { cpu: '1000m', memory: '1Gi' }, limits: { cpu: 1, memory: '1024Mi' } },
      postgresql: { parameters: {} },
    }),
  ],
  ['a limit of 0', clusterWith({ resources: { requests: { cpu: '1' }, limits: { cpu: '0' } }, postgresql: { parameters: {} } })],
  [
    'more of something else',
    clusterWith({ resources: { requests: { 'example.com/gpu': 2 }, limits: { 'example.com/gpu': 1 } }, postgresql: { parameters: {} } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'more CPU',
    clusterWith({ resources: { requests: { cpu: '1001m' }, limits: { cpu: '1' } }, postgresql: { parameters: {} } }),
    [
      'error /spec/resources/requests/cpu: 1001m of cpu are requested and 1 are the limit, at most that is expected; lower the request or raise the limit',
    ],
  ],
  [
    'more memory',
    clusterWith({ resources: { requests: { memory: '1025Mi' }, limits: { memory: '1Gi' } }, postgresql: { parameters: {} } }),
    [
      'error /spec/resources/requests/memory: 1025Mi of memory are requested and 1Gi are the limit, at most that is expected; lower the request or raise the limit',
    ],
  ],
  [
    'more storage',
    clusterWith({
      resources: { requests: { 'ephemeral-storage': '2Gi' }, limits: { 'ephemeral-storage': '1Gi' } },
      postgresql: { parameters: {} },
    }),
    [
      'error /spec/resources/requests/ephemeral-storage: 2Gi of ephemeral-storage are requested and 1Gi are the limit, at most that is expected; lower the request or raise the limit',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
