import { expect, test } from 'vitest';
import { destinationFitsProvider as rule } from '../../../../src/systems/barman-cloud/rules/destination';
import { type Case, objectStore, texts } from '../../cloudnative-pg/rules/judging';

const store = (destinationPath: string, credentials: object = { s3Credentials: { inheritFromIAMRole: true } }) =>
  objectStore('store', { s3Credentials: null, destinationPath, ...credentials } as never);
const google = { googleCredentials: { gkeEnvironment: true } };
const azure = { azureCredentials: { inheritFromAzureAD: true } };

test.each<Case>([
  ['a store without credentials does not concern the rule', [store('s3://a', {})], undefined],
  ['a bucket of S3 passes', [store('s3://backups')], []],
  ['a bucket of Google passes', [store('gs://backups/orders', google)], []],
  ['a container of Azure passes', [store('https://acme.blob.core.windows.net/backups', azure)], []],
  ['an emulator of Azure passes', [store('http://azurite:10000/account/backups', azure)], []],
  [
    'the address of a server fails for S3',
    [store('https://minio.example.com/backups')],
    [
      'error /spec/configuration/destinationPath: "https://minio.example.com/backups" is no address for s3Credentials, s3://BUCKET/FOLDER is expected; write it so, and the address of the server into endpointURL',
    ],
  ],
  [
    'a bucket without a name fails',
    [store('s3:///orders')],
    [
      'error /spec/configuration/destinationPath: "s3:///orders" is no address for s3Credentials, s3://BUCKET/FOLDER is expected; write it so, and the address of the server into endpointURL',
    ],
  ],
  [
    'a bucket of S3 fails for Google',
    [store('s3://backups', google)],
    [
      'error /spec/configuration/destinationPath: "s3://backups" is no address for googleCredentials, gs://BUCKET/FOLDER is expected; write it so',
    ],
  ],
  [
    'a bucket of S3 fails for Azure',
    [store('s3://backups', azure)],
    [
      'error /spec/configuration/destinationPath: "s3://backups" is no address for azureCredentials, https://ACCOUNT.blob.core.windows.net/CONTAINER/FOLDER is expected; write it so',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
