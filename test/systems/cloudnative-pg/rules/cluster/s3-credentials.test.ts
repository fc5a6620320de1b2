import { expect, test } from 'vitest';
import { s3Credentials as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/s3-credentials';
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
    'a pair',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          s3Credentials: { accessKeyId: { name: 'a', key: 'b' }, secretAccessKey: { name: 'a', key: 'b' } },
        },
      },
    }),
  ],
  ['a role', clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'nothing',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: {} } } }),
    [
      'error /spec/backup/barmanObjectStore/s3Credentials: there is no way to authenticate, accessKeyId and secretAccessKey or inheritFromIAMRole are expected; write the keys, or inheritFromIAMRole: true',
    ],
  ],
  [
    'half a pair',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { accessKeyId: { name: 'a', key: 'b' } } } } }),
    [
      'error /spec/backup/barmanObjectStore/s3Credentials: there is accessKeyId alone, accessKeyId and secretAccessKey are expected; write secretAccessKey',
    ],
  ],
  [
    'the other half',
    clusterWith({
      backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { secretAccessKey: { name: 'a', key: 'b' } } } },
    }),
    [
      'error /spec/backup/barmanObjectStore/s3Credentials: there is secretAccessKey alone, accessKeyId and secretAccessKey are expected; write accessKeyId',
    ],
  ],
  [
    'a pair and a role',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          s3Credentials: { accessKeyId: { name: 'a', key: 'b' }, secretAccessKey: { name: 'a', key: 'b' }, inheritFromIAMRole: true },
        },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore/s3Credentials: accessKeyId and secretAccessKey stand beside inheritFromIAMRole, one way is expected; remove the keys, or inheritFromIAMRole',
    ],
  ],
  [
    'half a pair and a role',
    clusterWith({
      backup: {
        barmanObjectStore: {
          destinationPath: 's3://a',
          s3Credentials: { secretAccessKey: { name: 'a', key: 'b' }, inheritFromIAMRole: true },
        },
      },
    }),
    [
      'error /spec/backup/barmanObjectStore/s3Credentials: there is secretAccessKey alone, accessKeyId and secretAccessKey are expected; write accessKeyId',
      'error /spec/backup/barmanObjectStore/s3Credentials: secretAccessKey stand beside inheritFromIAMRole, one way is expected; remove the keys, or inheritFromIAMRole',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
