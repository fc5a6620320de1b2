import { expect, test } from 'vitest';
import { googleKeyIsOfServiceAccount as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/google-key';
import { type Case, secret, storageFor, texts } from '../secrets';

const KEY = { type: 'service_account', client_email: 'manager@orders.example', private_key: 'PEM' };
const encoded = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64');

test.each<Case>([
  ['a key passes', [storageFor('google', { credentials_json_base64: encoded(KEY) })], []],
  ['so does one with line breaks in it', [storageFor('google', { credentials_json_base64: encoded(KEY).replace(/.{76}/g, '$&\n') })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['another store has none', [storageFor('awsKeys')], undefined],
  [
    'JSON as it is',
    [storageFor('google', { credentials_json_base64: JSON.stringify(KEY) })],
    [
      'error /stringData/credentials_json_base64: the key is JSON as it is, base64 of it is expected; write what "base64 -w 0" makes of the file; under data Kubernetes wants that encoded once more',
    ],
  ],
  [
    'base64 of something else',
    [storageFor('google', { credentials_json_base64: 'bm90IEpTT04=' })],
    [
      'error /stringData/credentials_json_base64: this is not base64 of a JSON file; write what "base64 -w 0" makes of the key file of the service account',
    ],
  ],
  [
    'base64 of base64',
    [storageFor('google', { credentials_json_base64: Buffer.from(encoded(KEY)).toString('base64') })],
    [
      'error /stringData/credentials_json_base64: this is not base64 of a JSON file; write what "base64 -w 0" makes of the key file of the service account',
    ],
  ],
  [
    'another kind of account',
    [storageFor('google', { credentials_json_base64: encoded({ ...KEY, type: 'external_account' }) })],
    [
      'warning /stringData/credentials_json_base64: this is not the key of a service account, which is the one that the page names; make a key of a service account',
    ],
  ],
  [
    'a key without its private part',
    [storageFor('google', { credentials_json_base64: encoded({ ...KEY, private_key: undefined }) })],
    [
      'error /stringData/credentials_json_base64: the key of the service account has no client_email or no private_key; write the whole file as Google made it',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
