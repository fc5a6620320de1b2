import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { metricsHaveTheirOwnUser as rule } from '../../../../../src/systems/hybrid-manager/rules/migration-accounts/metrics';
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
  [
    'two names pass',
    [
      configured({ copilot_secrets: 'login' }, { metrics_auth_secrets: 'metrics' }),
      account('login', 'a'),
      account('metrics', 'b', 'edb-migration-copilot'),
    ],
    [],
  ],
  [
    'one that was not given may have any',
    [configured({ copilot_secrets: 'login' }, { metrics_auth_secrets: 'metrics' }), account('login', 'a')],
    undefined,
  ],
  ['without a parameter the default is used', [configured({ copilot_secrets: 'login' }), account('login', 'a')], undefined],
  [
    'one name',
    [
      configured({ copilot_secrets: 'login' }, { metrics_auth_secrets: 'metrics' }),
      account('login', 'watcher'),
      account('metrics', 'watcher', 'edb-migration-copilot'),
    ],
    [
      'error /spec/componentsParameters/edb-migration-copilot/metrics_auth_secrets: the Secret "metrics" has the username that the Secret of copilot_secrets has, another one is expected; give the metrics a username of their own',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
