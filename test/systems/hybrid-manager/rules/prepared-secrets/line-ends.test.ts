import { expect, test } from 'vitest';
import { valuesHaveNoLineEnds as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/line-ends';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['values pass', [storageFor('awsKeys')], []],
  ['lists of users have lines', [secret('hm-portal-bootstrap', { 'fernet-key': 'a', 'static-passwords.yaml': 'a\n' })], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['files in base64 have lines', [storageFor('google', { credentials_json_base64: 'e30=\n' })], []],
  [
    'a bucket with a line break',
    [storageFor('awsKeys', { bucket_name: 'manager\n' })],
    [
      'warning /stringData/bucket_name: "bucket_name" begins or ends with a blank or a line break; write the value alone; "echo -n" and "printf" add no line break',
    ],
  ],
  [
    'a key with a line break in base64',
    [secret('nvidia-nim-secrets', {}, { data: { NGC_API_KEY: 'a2V5Cg==' } })],
    [
      'warning /data/NGC_API_KEY: "NGC_API_KEY" begins or ends with a blank or a line break; write the value alone; "echo -n" and "printf" add no line break',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
