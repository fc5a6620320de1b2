import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { ownerIsTheAccount as rule } from '../../../../../src/systems/hybrid-manager/rules/migration-accounts/owner';
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
  ['the same name passes', [configured({ db_secrets: 'portal', db_owner: 'portal' }), account('portal', 'portal')], []],
  ['a Secret that was not given may have it', [configured({ db_secrets: 'portal', db_owner: 'portal' })], []],
  ['the default account', [configured({ db_owner: 'portal' })], undefined],
  ['a number is no name', [configured({ db_secrets: 'portal', db_owner: 1 }), account('portal', '1')], []],
  [
    'no owner',
    [configured({ db_secrets: 'portal' })],
    [
      'error /spec/componentsParameters/edb-migration-portal/db_owner: db_secrets names "portal", and db_owner is missing; write the username of that Secret as db_owner',
    ],
  ],
  [
    'another owner',
    [configured({ db_secrets: 'portal', db_owner: 'migrator' }), account('portal', 'portal')],
    [
      'error /spec/componentsParameters/edb-migration-portal/db_owner: db_owner is "migrator", and the Secret "portal" has another username; write the same name in both',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
