import { expect, test } from 'vitest';
import { baseBackupSource as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/base-backup-source';
import { clusterWith, texts } from '../judging';

test.each([['another method', clusterWith({ bootstrap: { initdb: {} } })]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a source that is declared',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { pg_basebackup: { source: 'old' } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one that is not',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { pg_basebackup: { source: 'Old' } },
    }),
    [
      'error /spec/bootstrap/pg_basebackup/source: no external cluster is called "Old", there are "old"; declare it in externalClusters, or correct the name',
    ],
  ],
  [
    'none at all',
    clusterWith({ bootstrap: { pg_basebackup: { source: 'old' } } }),
    [
      'error /spec/bootstrap/pg_basebackup/source: no external cluster is called "old", there are none; declare it in externalClusters, or correct the name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
