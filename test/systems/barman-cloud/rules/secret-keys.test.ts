import { expect, test } from 'vitest';
import { storeKeyIsThere as rule } from '../../../../src/systems/barman-cloud/rules/secret-keys';
import { type Case, objectStore, secretWith, texts } from '../../cloudnative-pg/rules/judging';

const named = { name: 'given', key: 'wanted' };
const store = (s3Credentials: object, spec = {}, more = {}) =>
  objectStore('store', { destinationPath: 's3://a', s3Credentials, ...more } as never, spec);
const variable = { instanceSidecarConfiguration: { env: [{ name: 'A', valueFrom: { secretKeyRef: named } }] } };

test.each<Case>([
  ['a Secret that was not given is not judged', [store({ accessKeyId: named, secretAccessKey: named })], undefined],
  [
    'keys that a role of the platform replaces are not judged',
    [store({ inheritFromIAMRole: true, accessKeyId: named }), secretWith(['other'])],
    undefined,
  ],
  ['keys that are there pass', [store({ accessKeyId: named, secretAccessKey: named }), secretWith(['wanted'])], []],
  [
    'a key that is not there fails',
    [store({ accessKeyId: named, secretAccessKey: { name: 'given', key: 'other' } }), secretWith(['other'])],
    [
      'error /spec/configuration/s3Credentials/accessKeyId/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
  [
    'the authority of the server and variables are judged as well',
    [store({ inheritFromIAMRole: true }, variable, { endpointCA: named }), secretWith(['other'])],
    [
      'error /spec/configuration/endpointCA/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
      'error /spec/instanceSidecarConfiguration/env/0/valueFrom/secretKeyRef/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
