import { expect, test } from 'vitest';
import { walLogHints as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/wal-log-hints';
import { clusterWith, texts } from '../judging';

test.each([['nothing', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['off with one instance', clusterWith({ postgresql: { parameters: { wal_log_hints: 'off' } } })],
  ['on with two', clusterWith({ instances: 2, postgresql: { parameters: { wal_log_hints: 'on' } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'off with two',
    clusterWith({ instances: 2, postgresql: { parameters: { wal_log_hints: 'off' } } }),
    [
      'error /spec/postgresql/parameters/wal_log_hints: wal_log_hints is "off" with instances 2, on is expected with more than one; write "on", or remove it',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
