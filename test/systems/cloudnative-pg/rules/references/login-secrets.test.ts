import { expect, test } from 'vitest';
import { loginSecretFits as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/login-secrets';
import { type Case, clusterWith, manifest, secretWith, texts } from '../judging';

const login = (username: string, name = 'given') => secretWith([], { stringData: { username, password: 'x' } }, name);
const owned = clusterWith({ bootstrap: { initdb: { database: 'shop', owner: 'seller', secret: { name: 'given' } } } });
const managed = (role: object) =>
  clusterWith({ managed: { roles: [{ name: 'dba', passwordSecret: { name: 'given' }, ...role }] } } as never);
const role = manifest('DatabaseRole', 'dba', { cluster: { name: 'orders' }, name: 'dba', passwordSecret: { name: 'given' } });
const following = { enabled: true, source: 'a' };
const recovery = {
  bootstrap: { recovery: { source: 'a', secret: { name: 'given' } } },
  externalClusters: [{ name: 'a', connectionParameters: { host: 'a' } }],
};

test.each<Case>([
  ['a cluster whose Secrets were not given does not concern the rule', [owned], undefined],
  ['a Secret whose keys are written by something else is not judged', [owned, secretWith([])], undefined],
  [
    'the Secret of a superuser that is switched off is not judged',
    [clusterWith({ superuserSecret: { name: 'given' } }), login('someone')],
    undefined,
  ],
  ['a role that is to go needs no password', [managed({ ensure: 'absent' }), login('someone')], undefined],
  [
    'a cluster that follows another one makes no application role',
    [clusterWith({ ...recovery, replica: following }), login('someone')],
    undefined,
  ],
  ['the Secret of the owner passes', [owned, login('seller')], []],
  [
    'the owner is called as the database where it is not named',
    [clusterWith({ bootstrap: { initdb: { database: 'shop', secret: { name: 'given' } } } }), login('shop')],
    [],
  ],
  ['a Secret under the name that the operator would choose counts', [clusterWith(), login('app', 'orders-app')], []],
  ['blanks around the name of a role do not count', [managed({}), login(' dba ')], []],
  ['a name that a tool puts in later passes', [owned, login('<path:secret/data/db#user>')], []],
  ['an encrypted name passes', [owned, login('ENC[AES256_GCM,data:abc]')], []],
  [
    'the Secret of another user fails for the owner',
    [owned, login('buyer')],
    [
      'error /spec/bootstrap/initdb/secret/name: the user name in the Secret "given" is not that of the role "seller", so its password is not set; write "seller" under username in the Secret, or name the Secret of that role',
    ],
  ],
  [
    'a restored cluster gives its application role a password as well',
    [clusterWith(recovery), login('seller')],
    [
      'error /spec/bootstrap/recovery/secret/name: the user name in the Secret "given" is not that of the role "app", so its password is not set; write "app" under username in the Secret, or name the Secret of that role',
    ],
  ],
  [
    'the Secret of another user fails for the superuser',
    [clusterWith({ enableSuperuserAccess: true, superuserSecret: { name: 'given' } }), login('admin')],
    [
      'error /spec/superuserSecret/name: the user name in the Secret "given" is not that of the role "postgres", so its password is not set; write "postgres" under username in the Secret, or name the Secret of that role',
    ],
  ],
  [
    'a Secret in base64 is read',
    [managed({}), secretWith([], { data: { username: 'YWRtaW4=', password: 'eA==' } })],
    [
      'error /spec/managed/roles/0/passwordSecret/name: the user name in the Secret "given" is not that of the role "dba", so its password is not set; write "dba" under username in the Secret, or name the Secret of that role',
    ],
  ],
  [
    'a Secret without a user name fails for a role object',
    [role, secretWith(['password'])],
    [
      'error /spec/passwordSecret/name: the Secret "given" has no key "username", and the operator sets the password of "dba" from both; name a Secret of the type kubernetes.io/basic-auth, with the user name "dba"',
    ],
  ],
  [
    'a Secret with other keys fails',
    [managed({}), secretWith(['user', 'pass'])],
    [
      'error /spec/managed/roles/0/passwordSecret/name: the Secret "given" has no key "username" and "password", and the operator sets the password of "dba" from both; name a Secret of the type kubernetes.io/basic-auth, with the user name "dba"',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
