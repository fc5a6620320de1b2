import { expect, test } from 'vitest';
import { retentionIsUsed as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-retention';
import { clusterWith, texts } from '../judging';

test.each([['no policy', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'an archive',
    clusterWith({
      backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } }, retentionPolicy: '30d' },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'no archive',
    clusterWith({ backup: { retentionPolicy: '30d' } }),
    [
      'warning /spec/backup/retentionPolicy: the policy "30d" has no effect, there is no backup.barmanObjectStore that it is for; write retentionPolicy in the ObjectStore of the plugin',
    ],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
