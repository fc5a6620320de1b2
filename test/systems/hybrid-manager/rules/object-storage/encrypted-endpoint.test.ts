import { expect, test } from 'vitest';
import { endpointIsEncrypted as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/encrypted-endpoint';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['https passes', [storageFor('compatible', { aws_endpoint_url_s3: 'https://minio.example.com' })], []],
  ['a host alone, which is another mistake passes', [storageFor('compatible', { aws_endpoint_url_s3: 'minio.example.com' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store without an endpoint', [storageFor('awsKeys')], undefined],
  [
    'http fails',
    [storageFor('compatible', { aws_endpoint_url_s3: 'http://minio.example.com' })],
    [
      'warning /stringData/aws_endpoint_url_s3: the endpoint is reached without TLS, https is expected; write https, with aws_ca_bundle where the authority is your own',
    ],
  ],
  [
    'http in capitals fails',
    [storageFor('compatible', { aws_endpoint_url_s3: 'HTTP://minio.example.com' })],
    [
      'warning /stringData/aws_endpoint_url_s3: the endpoint is reached without TLS, https is expected; write https, with aws_ca_bundle where the authority is your own',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
