import { expect, test } from 'vitest';
import { firstUsersCanLogIn as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/first-users';
import { type Case, secret, texts } from '../secrets';

const USER = { email: 'a@example.com', username: 'a', userID: 'a-1', hash: `$2y$10$${'a'.repeat(53)}` };
const yaml = (own: object) => `staticPasswords:\n- ${JSON.stringify({ ...USER, ...own })}\n`;
const users = (text: string) => secret('hm-portal-bootstrap', { 'fernet-key': 'a', 'static-passwords.yaml': text });

test.each<Case>([
  ['a user passes', [users(yaml({}))], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['a text that a tool fills in', [users('{{ .users }}')], undefined],
  [
    'a list alone',
    [users('- email: a@example.com')],
    [
      'error /stringData/static-passwords.yaml: "static-passwords.yaml" is no map in YAML; write YAML with the key staticPasswords and the list of users below it',
    ],
  ],
  [
    'another key',
    [users('users: []')],
    [
      'error /stringData/static-passwords.yaml: "static-passwords.yaml" has no key "staticPasswords"; write the list of users below staticPasswords',
    ],
  ],
  [
    'no user',
    [users('staticPasswords: []')],
    [
      'error /stringData/static-passwords.yaml: there is no first user, so nobody can log in; add a user with email, username, userID and hash',
    ],
  ],
  [
    'a password in the place of its hash',
    [users(yaml({ hash: 'open-sesame' }))],
    [
      'error /stringData/static-passwords.yaml: user 1: this is no bcrypt hash, which has 60 characters and begins with $2y$; write what "htpasswd -BinC 10 admin | cut -d: -f2" answers to the password, in single quotes, so that no $ is replaced',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
