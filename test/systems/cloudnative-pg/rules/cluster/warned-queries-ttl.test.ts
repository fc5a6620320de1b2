import { expect, test } from 'vitest';
import { queriesAreCached as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-queries-ttl';
import { clusterWith, texts } from '../judging';

test.each([['nothing', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['a second', clusterWith({ monitoring: { metricsQueriesTTL: '1s' } })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '0',
    clusterWith({ monitoring: { metricsQueriesTTL: '0h0m' } }),
    ['warning /spec/monitoring/metricsQueriesTTL: metricsQueriesTTL is "0h0m", every scrape runs all queries; write 30s, or leave it out'],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
