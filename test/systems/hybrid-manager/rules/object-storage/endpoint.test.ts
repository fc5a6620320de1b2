import { expect, test } from 'vitest';
import { endpointIsUrl as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/endpoint';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['a URL passes', [storageFor('compatible', { aws_endpoint_url_s3: 'https://minio.example.com:9000' })], []],
  ['one without TLS passes', [storageFor('compatible', { aws_endpoint_url_s3: 'http://minio/' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store without an endpoint', [storageFor('awsKeys')], undefined],
  [
    'a host fails',
    [storageFor('compatible', { aws_endpoint_url_s3: 'store.internal:9000' })],
    [
      'error /stringData/aws_endpoint_url_s3: the endpoint is no URL, https:// and the name of the host are expected; write a URL such as https://minio.example.com',
    ],
  ],
  [
    'another protocol fails',
    [storageFor('compatible', { aws_endpoint_url_s3: 's3://store.internal' })],
    [
      'error /stringData/aws_endpoint_url_s3: the endpoint is no URL, https:// and the name of the host are expected; write a URL such as https://minio.example.com',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
