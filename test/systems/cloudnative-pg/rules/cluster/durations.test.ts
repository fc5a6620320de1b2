import { expect, test } from 'vitest';
import { durationsCanBeRead as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/durations';
import { clusterWith, texts } from '../judging';

test.each([['no durations', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['"30s"', clusterWith({ monitoring: { metricsQueriesTTL: '30s' } })],
  ['"1h30m"', clusterWith({ monitoring: { metricsQueriesTTL: '1h30m' } })],
  ['"1.5h"', clusterWith({ monitoring: { metricsQueriesTTL: '1.5h' } })],
  ['"0"', clusterWith({ monitoring: { metricsQueriesTTL: '0' } })],
  ['"-1s"', clusterWith({ monitoring: { metricsQueriesTTL: '-1s' } })],
  ['".5s"', clusterWith({ monitoring: { metricsQueriesTTL: '.5s' } })],
  ['"2562047h"', clusterWith({ monitoring: { metricsQueriesTTL: '2562047h' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '"30"',
    clusterWith({ monitoring: { metricsQueriesTTL: '30' } }),
    ['error /spec/monitoring/metricsQueriesTTL: "30" is no duration, numbers with h, m, s or ms are expected; write it as 1h30m or 45s'],
  ],
  [
    '"1d"',
    clusterWith({ monitoring: { metricsQueriesTTL: '1d' } }),
    ['error /spec/monitoring/metricsQueriesTTL: "1d" is no duration, numbers with h, m, s or ms are expected; write it as 1h30m or 45s'],
  ],
  [
    '""',
    clusterWith({ monitoring: { metricsQueriesTTL: '' } }),
    ['error /spec/monitoring/metricsQueriesTTL: "" is no duration, numbers with h, m, s or ms are expected; write it as 1h30m or 45s'],
  ],
  [
    '"1 s"',
    clusterWith({ monitoring: { metricsQueriesTTL: '1 s' } }),
    ['error /spec/monitoring/metricsQueriesTTL: "1 s" is no duration, numbers with h, m, s or ms are expected; write it as 1h30m or 45s'],
  ],
  [
    '"2562048h"',
    clusterWith({ monitoring: { metricsQueriesTTL: '2562048h' } }),
    [
      'error /spec/monitoring/metricsQueriesTTL: "2562048h" is no duration, numbers with h, m, s or ms are expected; write it as 1h30m or 45s',
    ],
  ],
  [
    '"1S"',
    clusterWith({ monitoring: { metricsQueriesTTL: '1S' } }),
    ['error /spec/monitoring/metricsQueriesTTL: "1S" is no duration, numbers with h, m, s or ms are expected; write it as 1h30m or 45s'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
