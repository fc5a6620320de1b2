import { describe, expect, test } from 'vitest';
import { certifiedRoleLogsIn } from '../../../../src/systems/cloudnative-pg/rules/role/client-certificate';
import { roleNameIsFree } from '../../../../src/systems/cloudnative-pg/rules/role/name';
import { roleIsNotAbsent } from '../../../../src/systems/cloudnative-pg/rules/role/not-absent';
import { rolePasswordIsOneOf } from '../../../../src/systems/cloudnative-pg/rules/role/password';
import { clusterWith, manifest, texts } from './judging';

const role = (spec: object) => manifest('DatabaseRole', 'app', { name: 'app', cluster: { name: 'orders' }, ...spec });

describe('the name of a role', () => {
  test.each(['app', 'pg', 'PG_read', 'cnpg', 'Postgres', 'streaming_replica2'])('"%s" passes', (name) => {
    expect(texts(roleNameIsFree, role({ name }))).toEqual([]);
  });

  test.each([
    ['postgres', 'the operator'],
    ['streaming_replica', 'the operator'],
    ['cnpg_', 'the operator'],
    ['pg_read_all_data', 'Postgres'],
  ])('"%s" fails', (name, owner) => {
    expect(texts(roleNameIsFree, role({ name }))).toEqual([
      `error /spec/name: the name "${name}" belongs to ${owner}; choose another name`,
    ]);
  });

  test('nothing fails, and a cluster does not concern the rule', () => {
    expect(texts(roleNameIsFree, role({ name: '' }))).toEqual([
      'error /spec/name: the name of the role is "", a name is expected; write the name',
    ]);
    expect(texts(roleNameIsFree, clusterWith())).toBeUndefined();
  });
});

test.each([
  ['nothing does not concern the rule', {}, undefined],
  ['"present" passes', { ensure: 'present' }, []],
  [
    '"absent" fails',
    { ensure: 'absent' },
    [
      'error /spec/ensure: ensure is "absent", which a DatabaseRole does not know; to drop the role, write databaseRoleReclaimPolicy: delete and delete the object',
    ],
  ],
])('ensure: %s', (_name, spec, expected) => {
  expect(texts(roleIsNotAbsent, role(spec))).toEqual(expected);
});

test.each([
  ['none does not concern the rule', { disablePassword: true }, undefined],
  ['a Secret passes', { passwordSecret: { name: 's' }, disablePassword: false }, []],
  [
    'a Secret for a role without password fails',
    { passwordSecret: { name: 's' }, disablePassword: true },
    [
      'error /spec/disablePassword: disablePassword is true and passwordSecret names a password, one of them is expected; remove disablePassword or passwordSecret',
    ],
  ],
])('password: %s', (_name, spec, expected) => {
  expect(texts(rolePasswordIsOneOf, role(spec))).toEqual(expected);
});

test.each([
  ['none does not concern the rule', {}, undefined],
  ['one that is switched off does not concern the rule', { clientCertificate: { enabled: false } }, undefined],
  ['one for a role that logs in passes', { clientCertificate: {}, login: true }, []],
  [
    'one for a role that does not say so fails, written in the shortest way too',
    { clientCertificate: {} },
    [
      'error /spec/login: the role gets a client certificate and login is missing, true is expected; write login: true, or remove clientCertificate',
    ],
  ],
  [
    'one for a role that may not log in fails',
    { clientCertificate: { enabled: null }, login: false },
    [
      'error /spec/login: the role gets a client certificate and login is false, true is expected; write login: true, or remove clientCertificate',
    ],
  ],
])('client certificate: %s', (_name, spec, expected) => {
  expect(texts(certifiedRoleLogsIn, role(spec))).toEqual(expected);
});
