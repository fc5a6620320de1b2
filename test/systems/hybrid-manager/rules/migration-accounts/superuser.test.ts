import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { superuserIsPostgres as rule } from '../../../../../src/systems/hybrid-manager/rules/migration-accounts/superuser';
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
  ['postgres passes', [configured({ db_superuser_secrets: 'root' }), account('root', 'postgres')], []],
  ['another account', [configured({ db_secrets: 'portal' }), account('portal', 'portal')], undefined],
  [
    'another name',
    [configured({ db_superuser_secrets: 'root' }), account('root', 'enterprisedb')],
    ['error /stringData/username: the superuser has another name than postgres; write postgres'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
