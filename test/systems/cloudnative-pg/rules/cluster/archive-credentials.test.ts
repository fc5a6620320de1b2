import { expect, test } from 'vitest';
import { archiveCredentials as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/archive-credentials';
import { clusterWith, texts } from '../judging';

test.each([
  ['no archive', clusterWith({})],
  [
    'an archive of an external cluster',
    clusterWith({ externalClusters: [{ name: 'a', barmanObjectStore: { destinationPath: 's3://a' } }] }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['one', clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'none',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a' } } }),
    [
      'error /spec/backup/barmanObjectStore: the archive has no credentials, one of azureCredentials, s3Credentials, googleCredentials is expected; write the credentials',
    ],
  ],
  [
    'two',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          s3Credentials: { inheritFromIAMRole: true },
          googleCredentials: { gkeEnvironment: true },
        },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore: the archive has s3Credentials and googleCredentials, one of azureCredentials, s3Credentials, googleCredentials is expected; keep those of the store that destinationPath names',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
