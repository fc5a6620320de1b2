import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { bootstrapAccountPulls as rule } from '../../../../../src/systems/hybrid-manager/rules/pull-secrets/service-account';
import { type Case, controlPlane, texts } from '../secrets';

const account = (names: string[], name = 'default'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace: 'edbpgai-bootstrap' },
  imagePullSecrets: names.map((each) => ({ name: each })),
});

test.each<Case>([
  ['the usual name passes', [account(['edb-cred'])], []],
  [
    'the name of the configuration passes',
    [account(['mirror']), controlPlane({ imagePullSecrets: [{ name: 'mirror', namespace: 'edbpgai-bootstrap' }] })],
    [],
  ],
  ['another account does not concern the rule', [account([], 'operator')], undefined],
  [
    'another name',
    [account(['regcred'])],
    [
      'warning /imagePullSecrets: the service account does not name the pull secret "edb-cred"; add it: imagePullSecrets: [{name: edb-cred}]',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
