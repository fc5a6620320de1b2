import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { passwordIsNoSample } from '../../../../../src/systems/cloudnative-pg/rules/soundness/known-password';
import { superuserStaysInside } from '../../../../../src/systems/cloudnative-pg/rules/soundness/superuser-access';
import { type Case, clusterWith, manifest, texts } from '../judging';

describe('the superuser', () => {
  test.each<Case>([
    ['by default', [clusterWith()], undefined],
    ['switched off', [clusterWith({ enableSuperuserAccess: false })], undefined],
    [
      'switched on',
      [clusterWith({ enableSuperuserAccess: true })],
      [
        'info /spec/enableSuperuserAccess: the superuser has a password, and may log in from everywhere that pg_hba lets in; write false; use managed roles, and kubectl cnpg psql for work by hand',
      ],
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(superuserStaysInside, ...documents)).toEqual(expected);
  });
});

describe('a password', () => {
  const secret = (password: string, members: JsonObject = {}) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'app', namespace: 'orders' },
    type: 'kubernetes.io/basic-auth',
    stringData: { username: 'app', password },
    ...members,
  });
  const encoded = (password: string) =>
    secret('', { stringData: { username: 'app' }, data: { password: Buffer.from(password).toString('base64') } });
  const cluster = clusterWith({ bootstrap: { initdb: { database: 'app', owner: 'app', secret: { name: 'app' } } } });
  const said = (path = '/spec/bootstrap/initdb/secret/name') => [
    `warning ${path}: the password of "app" in the Secret "app" is one of a sample, or the name of the role; make one by chance, and keep it out of files: External Secrets or a sealed secret`,
  ];

  test.each<Case>([
    ['of a Secret that was not given', [cluster], undefined],
    ['of a Secret that nobody logs in with', [clusterWith(), secret('password')], undefined],
    ['that a tool will write', [cluster, secret('<path:secret/data/app#password>')], []],
    ['that is its own', [cluster, secret('wIf4-9sVn')], []],
    ['that begins as one of a sample', [cluster, secret('password-of-the-orders')], []],
    ['with as many characters as the published ones', [cluster, secret('x'.repeat(64))], []],
    ['of a tutorial', [cluster, secret('password')], said()],
    ['of a tutorial, with a line end', [cluster, secret('Password\n')], said()],
    ['of a tutorial, as base64', [cluster, encoded('changeme')], said()],
    ['that is the name of the role', [cluster, secret('app')], said()],
    [
      'of a managed role',
      [clusterWith({ managed: { roles: [{ name: 'app', passwordSecret: { name: 'app' } }] } }), secret('secret')],
      said('/spec/managed/roles/0/passwordSecret/name'),
    ],
    [
      'of a role',
      [manifest('DatabaseRole', 'app', { cluster: { name: 'orders' }, name: 'app', passwordSecret: { name: 'app' } }), secret('secret')],
      said('/spec/passwordSecret/name'),
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(passwordIsNoSample, ...documents)).toEqual(expected);
  });

  test('published ones are known by what is made of them, and are no texts here', () => {
    const published = Buffer.from(
      'dU4zaTFIaDBiWWJDYzRUeVZBYWNCaG1TemdxdHpxeG1PVmpBbjBRSUNoc0pyU211OVBZMmZ3MnE4RUtLTHBaOQ==',
      'base64',
    ).toString();
    expect(createHash('sha256').update(published).digest('hex')).toMatch(/^6c946056/);
    expect(texts(passwordIsNoSample, cluster, secret(published))).toEqual(said());
  });
});
