import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { accountsAreYourOwn as rule } from '../../../../../src/systems/hybrid-manager/rules/migration-accounts/defaults';
import { type Case, controlPlane, texts } from '../secrets';

const configured = (portal: JsonObject = {}, copilot: JsonObject = {}) =>
  controlPlane({
    scenarios: ['core', 'migration'],
    componentsParameters: { 'edb-migration-portal': portal, 'edb-migration-copilot': copilot },
  });

test.each<Case>([
  [
    'all five pass',
    [configured({ db_secrets: 'a', db_superuser_secrets: 'b', copilot_secrets: 'c' }, { db_secrets: 'd', metrics_auth_secrets: 'e' })],
    [],
  ],
  ['migration is not installed', [controlPlane({ scenarios: ['core'] })], undefined],
  ['nobody says what is installed', [controlPlane({})], undefined],
  [
    'one is left out',
    [configured({ db_secrets: 'a', db_superuser_secrets: 'b', copilot_secrets: 'c' }, { db_secrets: 'd' })],
    [
      'warning /spec/scenarios/1: "migration" is installed with default passwords for edb-migration-copilot.metrics_auth_secrets: one page recommends Secrets of your own for production, older ones ask for them always; name a Secret of your own for each of them',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
