import { expect, test } from 'vitest';
import { preparedSecretHasNoEmptyKeys as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/empty-values';
import { type Case, COPIED, secret, storageFor, texts } from '../secrets';

const PORTAL = { 'fernet-key': 'a', 'static-passwords.yaml': 'a' };

test.each<Case>([
  ['values pass', [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') })], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['the store has a rule of its own', [storageFor('awsKeys', { bucket_name: '' })], undefined],
  [
    'an empty value',
    [secret('hm-portal-bootstrap', { ...PORTAL, 'fernet-key': '' })],
    ['error /stringData/fernet-key: "fernet-key" is empty, a value is expected; write the value'],
  ],
  [
    'a line break in base64',
    [secret('nvidia-nim-secrets', {}, { data: { NGC_API_KEY: 'Cg==' } })],
    ['error /data/NGC_API_KEY: "NGC_API_KEY" is empty, a value is expected; write the value'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
