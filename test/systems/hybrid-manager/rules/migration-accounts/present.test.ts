import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { accountSecretsArePresent as rule } from '../../../../../src/systems/hybrid-manager/rules/migration-accounts/present';
import { type Case, controlPlane, secretIn, storageFor, texts } from '../secrets';

const TYPE = { type: 'kubernetes.io/basic-auth' };
const configured = (portal: JsonObject = {}, copilot: JsonObject = {}) =>
  controlPlane({
    scenarios: ['core', 'migration'],
    componentsParameters: { 'edb-migration-portal': portal, 'edb-migration-copilot': copilot },
  });
const account = (name: string, username: string, namespace = 'edb-migration-portal') =>
  secretIn(namespace, name, { username, password: 'p' }, TYPE);

test.each<Case>([
  ['a Secret that is there passes', [configured({ db_secrets: 'portal' }), account('portal', 'portal')], []],
  ['none of them was given', [configured({ db_secrets: 'portal' }), storageFor('awsKeys')], undefined],
  ['no names', [configured(), storageFor('awsKeys')], undefined],
  ['a number is no name', [configured({ db_secrets: 1 }), storageFor('awsKeys')], undefined],
  [
    'one that is missing beside another account',
    [configured({ db_secrets: 'portal' }, { db_secrets: 'copilot' }), account('copilot', 'a', 'edb-migration-copilot')],
    [
      'error /spec/componentsParameters/edb-migration-portal/db_secrets: the Secret "portal" is not among those of "edb-migration-portal"; add it there, of the type kubernetes.io/basic-auth with username and password',
    ],
  ],
  [
    'one in the namespace of the other component',
    [configured({ db_secrets: 'portal' }, { db_secrets: 'copilot' }), account('portal', 'b'), account('copilot', 'a')],
    [
      'error /spec/componentsParameters/edb-migration-copilot/db_secrets: the Secret "copilot" is not among those of "edb-migration-copilot"; add it there, of the type kubernetes.io/basic-auth with username and password',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
