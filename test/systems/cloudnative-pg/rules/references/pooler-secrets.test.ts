import { expect, test } from 'vitest';
import { poolerSecretFits as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/pooler-secrets';
import { type Case, manifest, secretWith, texts } from '../judging';

const pooler = (pgbouncer: object) =>
  manifest('Pooler', 'pool', { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'session', ...pgbouncer } } as never);
const login = pooler({ authQuery: 'SELECT 1', authQuerySecret: { name: 'given' } });

test.each<Case>([
  ['a pooler without Secrets does not concern the rule', [pooler({})], undefined],
  ['a Secret that was not given is not judged', [login], undefined],
  ['a user name and a password pass', [login, secretWith(['username', 'password'], { type: 'kubernetes.io/basic-auth' })], []],
  ['a certificate passes', [login, secretWith(['tls.crt', 'tls.key'], { type: 'kubernetes.io/tls' })], []],
  ['a Secret without a type passes by its keys', [login, secretWith(['tls.crt', 'tls.key'])], []],
  [
    'the Secret of another type fails',
    [login, secretWith(['username', 'password'], { type: 'example.com/login' })],
    [
      'error /spec/pgbouncer/authQuerySecret/name: the Secret "given" has the type "example.com/login", from which PgBouncer takes no login; name a Secret of the type kubernetes.io/basic-auth or kubernetes.io/tls',
    ],
  ],
  [
    'a Secret without a type fails by its keys',
    [login, secretWith(['username', 'tls.crt'])],
    [
      'error /spec/pgbouncer/authQuerySecret/name: the Secret "given" has neither "username" and "password" nor "tls.crt" and "tls.key"; name a Secret of the type kubernetes.io/basic-auth or kubernetes.io/tls',
    ],
  ],
  [
    'a password without a user name fails',
    [login, secretWith(['password'], { type: 'kubernetes.io/basic-auth' })],
    [
      'error /spec/pgbouncer/authQuerySecret/name: the Secret "given" has no key "username"; add it, or name a Secret that has "username" and "password"',
    ],
  ],
  [
    'certificates of clients and servers are judged',
    [pooler({ clientTLSSecret: { name: 'given' }, serverCASecret: { name: 'given' } }), secretWith(['tls.crt', 'tls.key'])],
    ['error /spec/pgbouncer/serverCASecret/name: the Secret "given" has no key "ca.crt"; add it, or name a Secret that has "ca.crt"'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
