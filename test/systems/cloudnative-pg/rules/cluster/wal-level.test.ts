import { expect, test } from 'vitest';
import { walLevel as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/wal-level';
import { clusterWith, texts } from '../judging';

test.each([
  ['no level', clusterWith({})],
  [
    'an image that does not tell the version',
    clusterWith({ imageName: 'postgresql:stable', postgresql: { parameters: { wal_level: 'a' } } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['replica', clusterWith({ instances: 3, postgresql: { parameters: { wal_level: 'replica' } } })],
  [
    'minimal without an archive',
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
    'another word',
    clusterWith({ postgresql: { parameters: { wal_level: 'hot_standby' } } }),
    [
      'error /spec/postgresql/parameters/wal_level: "hot_standby" is no level, one of logical, replica, minimal is expected; write one of them',
    ],
  ],
  [
    'an empty text',
    clusterWith({ postgresql: { parameters: { wal_level: '' } } }),
    ['error /spec/postgresql/parameters/wal_level: "" is no level, one of logical, replica, minimal is expected; write one of them'],
  ],
  [
    'minimal with an archive',
    clusterWith({ postgresql: { parameters: { wal_level: 'minimal', max_wal_senders: '0' } } }),
    [
      'error /spec/postgresql/parameters/wal_level: wal_level is "minimal" and the WAL is archived, replica or logical is expected; write replica or logical',
    ],
  ],
  [
    'minimal with two instances',
    clusterWith(
      { instances: 2, postgresql: { parameters: { wal_level: 'minimal', max_wal_senders: '0' } } },
      { annotations: { 'cnpg.io/skipWalArchiving': 'enabled' } },
    ),
    [
      'error /spec/postgresql/parameters/wal_level: wal_level is "minimal" and there are 2 instances, replica or logical is expected; write replica or logical',
    ],
  ],
  [
    'minimal that follows',
    clusterWith(
      {
        externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
        bootstrap: { recovery: { source: 'old' } },
        replica: { enabled: true, source: 'old' },
        postgresql: { parameters: { wal_level: 'minimal', max_wal_senders: '0' } },
      },
      { annotations: { 'cnpg.io/skipWalArchiving': 'enabled' } },
    ),
    [
      'error /spec/postgresql/parameters/wal_level: wal_level is "minimal" and the cluster follows another one, replica or logical is expected; write replica or logical',
    ],
  ],
  [
    'minimal where the annotation says yes and not enabled',
    clusterWith(
      { postgresql: { parameters: { wal_level: 'minimal', max_wal_senders: '0' } } },
      { annotations: { 'cnpg.io/skipWalArchiving': 'true' } },
    ),
    [
      'error /spec/postgresql/parameters/wal_level: wal_level is "minimal" and the WAL is archived, replica or logical is expected; write replica or logical',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
