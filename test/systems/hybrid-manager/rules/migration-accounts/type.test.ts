import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { accountSecretsHoldLogins as rule } from '../../../../../src/systems/hybrid-manager/rules/migration-accounts/type';
import { type Case, controlPlane, secretIn, texts } from '../secrets';

const TYPE = { type: 'kubernetes.io/basic-auth' };
const configured = (portal: JsonObject = {}, copilot: JsonObject = {}) =>
  controlPlane({
    scenarios: ['core', 'migration'],
    componentsParameters: { 'edb-migration-portal': portal, 'edb-migration-copilot': copilot },
  });
const account = (name: string, username: string, namespace = 'edb-migration-portal') =>
  secretIn(namespace, name, { username, password: 'p' }, TYPE);

test.each<Case>([
  ['a login passes', [configured({ db_secrets: 'portal' }), account('portal', 'portal')], []],
  ['a Secret that no parameter names', [configured(), account('portal', 'portal')], undefined],
  ['without a configuration it is any Secret', [account('portal', 'portal')], undefined],
  [
    'another type',
    [configured({ db_secrets: 'portal' }), secretIn('edb-migration-portal', 'portal', { username: 'a', password: 'b' })],
    [
      'warning /type: the Secret of edb-migration-portal.db_secrets is of the type "Opaque", "kubernetes.io/basic-auth" is expected; write type: kubernetes.io/basic-auth',
    ],
  ],
  [
    'no username',
    [configured({ db_secrets: 'portal' }), secretIn('edb-migration-portal', 'portal', { password: 'b' }, TYPE)],
    ['error /stringData: the Secret of edb-migration-portal.db_secrets has no "username"; add what is missing'],
  ],
  [
    'an empty password',
    [configured({ db_secrets: 'portal' }), secretIn('edb-migration-portal', 'portal', { username: 'a', password: '' }, TYPE)],
    ['error /stringData/password: "password" of edb-migration-portal.db_secrets is empty, a value is expected; write the value'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
