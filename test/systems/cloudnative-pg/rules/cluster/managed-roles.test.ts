import { expect, test } from 'vitest';
import { managedRoles as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/managed-roles';
import { clusterWith, texts } from '../judging';

test.each([['no roles', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['two roles', clusterWith({ managed: { roles: [{ name: 'a' }, { name: 'A', connectionLimit: -1 }] } })],
  ['a limit of 0', clusterWith({ managed: { roles: [{ name: 'a', connectionLimit: 0 }] } })],
  ['no name, which the operator accepts', clusterWith({ managed: { roles: [{}] } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a role twice',
    clusterWith({ managed: { roles: [{ name: 'a' }, { name: 'a' }] } }),
    ['error /spec/managed/roles/1/name: the role "a" is there twice; keep one of them'],
  ],
  [
    'a limit of -2',
    clusterWith({ managed: { roles: [{ name: 'a', connectionLimit: -2 }] } }),
    ['error /spec/managed/roles/0/connectionLimit: -2 connections are no limit, -1 or more is expected; write -1 for no limit'],
  ],
  [
    'a role of the operator',
    clusterWith({ managed: { roles: [{ name: 'streaming_replica' }] } }),
    [
      'error /spec/managed/roles/0/name: the role "streaming_replica" is not to be managed, it belongs to the operator or to Postgres; choose another name',
    ],
  ],
  [
    'a prefix of Postgres',
    clusterWith({ managed: { roles: [{ name: 'pg_app' }] } }),
    [
      'error /spec/managed/roles/0/name: the role "pg_app" is not to be managed, it belongs to the operator or to Postgres; choose another name',
    ],
  ],
  [
    'a prefix of the operator',
    clusterWith({ managed: { roles: [{ name: 'cnpg_app' }] } }),
    [
      'error /spec/managed/roles/0/name: the role "cnpg_app" is not to be managed, it belongs to the operator or to Postgres; choose another name',
    ],
  ],
  [
    'a password twice',
    clusterWith({ managed: { roles: [{ name: 'a', disablePassword: true, passwordSecret: { name: 'b' } }] } }),
    [
      'error /spec/managed/roles/0/disablePassword: the password is disabled and comes from the Secret "b", one of both is expected; remove one',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
