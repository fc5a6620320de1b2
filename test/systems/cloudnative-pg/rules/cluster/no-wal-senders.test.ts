import { expect, test } from 'vitest';
import { noWalSenders as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/no-wal-senders';
import { clusterWith, texts } from '../judging';

test.each([['another level', clusterWith({ postgresql: { parameters: { wal_level: 'replica' } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    '0',
    clusterWith(
      { postgresql: { parameters: { wal_level: 'minimal', max_wal_senders: '0' } } },
      { annotations: { 'cnpg.io/skipWalArchiving': 'enabled' } },
    ),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'none',
    clusterWith({ postgresql: { parameters: { wal_level: 'minimal' } } }, { annotations: { 'cnpg.io/skipWalArchiving': 'enabled' } }),
    [
      'error /spec/postgresql/parameters/max_wal_senders: wal_level is "minimal" and max_wal_senders is not written, "0" is expected; write max_wal_senders: "0", or another wal_level',
    ],
  ],
  [
    '1',
    clusterWith(
      { postgresql: { parameters: { wal_level: 'minimal', max_wal_senders: '1' } } },
      { annotations: { 'cnpg.io/skipWalArchiving': 'enabled' } },
    ),
    [
      'error /spec/postgresql/parameters/max_wal_senders: wal_level is "minimal" and max_wal_senders is "1", "0" is expected; write max_wal_senders: "0", or another wal_level',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
