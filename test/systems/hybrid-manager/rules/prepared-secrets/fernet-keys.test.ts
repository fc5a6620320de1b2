import { expect, test } from 'vitest';
import { fernetKeysAreKeys as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/fernet-keys';
import { type Case, externalSecret, reading, secret, secretIn, texts } from '../secrets';

const KEY = `-_${'A'.repeat(41)}=`;
const OTHER = `${'B'.repeat(43)}=`;

test.each<Case>([
  ['a key passes', [secret('hm-portal-bootstrap', { 'fernet-key': KEY, 'static-passwords.yaml': 'a' })], []],
  [
    'a list passes, the new key in front',
    [secret('hm-portal-bootstrap', { 'fernet-key': `${OTHER},${KEY}`, 'static-passwords.yaml': 'a' })],
    [],
  ],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['a key that a store has cannot be read', [externalSecret('default', 'hm-portal-bootstrap', { data: reading('fernet-key') })], []],
  [
    'a key without padding',
    [secret('hm-portal-bootstrap', { 'fernet-key': KEY.slice(0, 43), 'static-passwords.yaml': 'a' })],
    [
      `error /stringData/fernet-key: the key is not 32 bytes in base64, which are 44 characters with "=" at the end; write what "openssl rand -base64 32 | tr '+/' '-_'" makes`,
    ],
  ],
  [
    'a key of 33 bytes',
    [secret('hm-portal-bootstrap', { 'fernet-key': 'A'.repeat(44), 'static-passwords.yaml': 'a' })],
    [
      `error /stringData/fernet-key: the key is not 32 bytes in base64, which are 44 characters with "=" at the end; write what "openssl rand -base64 32 | tr '+/' '-_'" makes`,
    ],
  ],
  [
    'a list with a word in it',
    [secret('hm-portal-bootstrap', { 'fernet-key': `${KEY},secret`, 'static-passwords.yaml': 'a' })],
    [
      `error /stringData/fernet-key: one of the keys is not 32 bytes in base64, which are 44 characters with "=" at the end; write what "openssl rand -base64 32 | tr '+/' '-_'" makes`,
    ],
  ],
  [
    'standard base64',
    [secret('hm-portal-bootstrap', { 'fernet-key': KEY.replace('-', '+').replace('_', '/'), 'static-passwords.yaml': 'a' })],
    [
      'warning /stringData/fernet-key: the key is in standard base64, with "+" or "/" in it: one page makes keys so, the specification of Fernet wants "-" and "_"; before the first installation write "-" for "+" and "_" for "/"; a key that is in use stays as it is',
    ],
  ],
  [
    'a list where only one may be',
    [secretIn('upm-griptape', 'fernet-secret', { FERNET_KEY: `${KEY},${OTHER}` })],
    [
      `error /stringData/FERNET_KEY: the key is not 32 bytes in base64, which are 44 characters with "=" at the end; write what "openssl rand -base64 32 | tr '+/' '-_'" makes`,
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
