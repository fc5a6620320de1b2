import { expect, test } from 'vitest';
import { azureCredentials as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/azure-credentials';
import { clusterWith, texts } from '../judging';

test.each([
  [
    'another cloud',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } } } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a connection string',
    clusterWith({
      backup: { barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { connectionString: { name: 'a', key: 'b' } } } },
    }),
  ],
  [
    'a key and an account',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          azureCredentials: { storageAccount: { name: 'a', key: 'b' }, storageKey: { name: 'a', key: 'b' } },
        },
      },
    }),
  ],
  [
    'an identity',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { inheritFromAzureAD: true } } } }),
  ],
  [
    'the default identity',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { useDefaultAzureCredentials: true } } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'nothing',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', azureCredentials: {} } } }),
    [
      'error /spec/backup/barmanObjectStore/azureCredentials: there is no way to authenticate, one of connectionString, storageKey, storageSasToken, inheritFromAzureAD, useDefaultAzureCredentials is expected; write one of them',
    ],
  ],
  [
    'a connection string and more',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          azureCredentials: { connectionString: { name: 'a', key: 'b' }, storageAccount: { name: 'a', key: 'b' } },
        },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore/azureCredentials: storageAccount stand beside connectionString, nothing is expected beside it; remove storageAccount',
    ],
  ],
  [
    'a key and a token',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          azureCredentials: {
            storageAccount: { name: 'a', key: 'b' },
            storageKey: { name: 'a', key: 'b' },
            storageSasToken: { name: 'a', key: 'b' },
          },
        },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore/azureCredentials: there are storageKey, storageSasToken, one of connectionString, storageKey, storageSasToken, inheritFromAzureAD, useDefaultAzureCredentials is expected; keep one of them',
    ],
  ],
  [
    'a key without an account',
    clusterWith({
      backup: { barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { storageKey: { name: 'a', key: 'b' } } } },
    }),
    [
      'error /spec/backup/barmanObjectStore/azureCredentials: there is a key or a token and no storageAccount, both are expected; write storageAccount',
    ],
  ],
  [
    'both identities',
    clusterWith({
      backup: {
        barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { inheritFromAzureAD: true, useDefaultAzureCredentials: true } },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore/azureCredentials: there are inheritFromAzureAD, useDefaultAzureCredentials, one of connectionString, storageKey, storageSasToken, inheritFromAzureAD, useDefaultAzureCredentials is expected; keep one of them',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
