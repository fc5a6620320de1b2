import { expect, test } from 'vitest';
import { credentialsAreWhole as rule } from '../../../../src/systems/barman-cloud/rules/credentials';
import { type Case, objectStore, texts } from '../../cloudnative-pg/rules/judging';

const store = (configuration: object, spec = {}) =>
  objectStore('store', { destinationPath: 's3://a', s3Credentials: null, ...configuration } as never, spec);
const key = { name: 'given', key: 'key' };
const env = { instanceSidecarConfiguration: { env: [{ name: 'AZURE_STORAGE_CONNECTION_STRING', value: 'x' }] } };

test.each<Case>([
  [
    'a store without a configuration is left to the schema',
    [{ apiVersion: 'barmancloud.cnpg.io/v1', kind: 'ObjectStore', metadata: { name: 'store' }, spec: {} }],
    undefined,
  ],
  ['a role of the platform passes', [store({ s3Credentials: { inheritFromIAMRole: true } })], []],
  ['both keys pass', [store({ s3Credentials: { accessKeyId: key, secretAccessKey: key } })], []],
  [
    'Google passes with a file or with its environment',
    [
      store({ googleCredentials: { applicationCredentials: key } }),
      { ...store({ googleCredentials: { gkeEnvironment: true } }), metadata: { name: 'other' } },
    ],
    [],
  ],
  [
    'Azure passes with a connection, a key, or an identity',
    [
      store({ azureCredentials: { connectionString: key } }),
      { ...store({ azureCredentials: { storageAccount: key, storageKey: key } }), metadata: { name: 'b' } },
      { ...store({ azureCredentials: { inheritFromAzureAD: true } }), metadata: { name: 'c' } },
    ],
    [],
  ],
  ['what Azure may find in its environment is not judged', [store({ azureCredentials: {} }, env)], []],
  [
    'no credentials fail',
    [store({})],
    ['error /spec/configuration: the store has no credentials; write s3Credentials, azureCredentials or googleCredentials'],
  ],
  [
    'one key of two fails',
    [store({ s3Credentials: { accessKeyId: key } })],
    [
      'error /spec/configuration/s3Credentials: s3Credentials has no secretAccessKey, and does not inherit from a role; name the Secret and the key of both, or write inheritFromIAMRole: true',
    ],
  ],
  [
    'empty credentials fail',
    [store({ s3Credentials: {} })],
    [
      'error /spec/configuration/s3Credentials: s3Credentials has no accessKeyId and no secretAccessKey, and does not inherit from a role; name the Secret and the key of both, or write inheritFromIAMRole: true',
    ],
  ],
  [
    'empty credentials of Google fail',
    [store({ googleCredentials: { gkeEnvironment: false } })],
    [
      'error /spec/configuration/googleCredentials: googleCredentials has no applicationCredentials, and does not use those of the environment; name the Secret and the key of applicationCredentials, or write gkeEnvironment: true',
    ],
  ],
  [
    'empty credentials of Azure fail',
    [store({ azureCredentials: { storageAccount: key } })],
    [
      'error /spec/configuration/azureCredentials: azureCredentials has no connectionString, no storageKey and no storageSasToken, and inherits none; name the Secret and the key of one, or write inheritFromAzureAD: true',
    ],
  ],
  [
    'credentials of two providers are warned of',
    [store({ s3Credentials: { inheritFromIAMRole: true }, azureCredentials: { inheritFromAzureAD: true } })],
    [
      'warning /spec/configuration/azureCredentials: the store has s3Credentials and azureCredentials, the plugin takes s3Credentials alone; keep those of the provider of the destinationPath',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
