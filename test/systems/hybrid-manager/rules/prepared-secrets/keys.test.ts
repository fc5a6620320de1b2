import { expect, test } from 'vitest';
import { preparedSecretHasItsKeys as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/keys';
import { type Case, COPIED, externalSecret, reading, secret, secretIn, texts } from '../secrets';

const PORTAL = { 'fernet-key': 'a', 'static-passwords.yaml': 'a' };

test.each<Case>([
  ['all keys pass', [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') })], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['one of which no page names the keys', [secret('langflow-secret', { a: 'b' })], undefined],
  ['a Secret that is filled later', [secret('hm-portal-bootstrap')], []],
  [
    'a key is missing',
    [secret('hm-portal-bootstrap', { 'fernet-key': 'a' })],
    ['error /stringData: the Secret has no "static-passwords.yaml"; add what is missing'],
  ],
  [
    'a key in other letters',
    [secretIn('upm-lakekeeper', 'pg-confounding-key', { pg_confounding_key: 'a' })],
    ['error /stringData: the Secret has no "PG_CONFOUNDING_KEY"; add what is missing'],
  ],
  [
    'an ExternalSecret that leaves one out',
    [externalSecret('default', 'hm-portal-bootstrap', { data: reading('fernet-key') })],
    ['error /spec/data: the Secret has no "static-passwords.yaml"; add what is missing'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
