import { expect, test } from 'vitest';
import { googleCredentials as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/google-credentials';
import { clusterWith, texts } from '../judging';

test.each([
  [
    'another cloud',
    clusterWith({
      backup: { barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { connectionString: { name: 'a', key: 'b' } } } },
    }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a workload',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', googleCredentials: { gkeEnvironment: true } } } }),
  ],
  [
    'a key',
    clusterWith({
      backup: { barmanObjectStore: { destinationPath: 's3://a', googleCredentials: { applicationCredentials: { name: 'a', key: 'b' } } } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'nothing',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', googleCredentials: {} } } }),
    [
      'error /spec/backup/barmanObjectStore/googleCredentials: there is no way to authenticate, applicationCredentials or gkeEnvironment are expected; write one of both',
    ],
  ],
  [
    'both',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          googleCredentials: { gkeEnvironment: true, applicationCredentials: { name: 'a', key: 'b' } },
        },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore/googleCredentials: applicationCredentials stand beside gkeEnvironment, one of both is expected; remove one',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
