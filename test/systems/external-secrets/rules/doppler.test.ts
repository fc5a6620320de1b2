import { expect, test } from 'vitest';
import { dopplerHasOneLogin } from '../../../../src/systems/external-secrets/rules/doppler';
import { texts } from '../../cloudnative-pg/rules/judging';

const store = (provider: object) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'SecretStore',
  metadata: { name: 's' },
  spec: { provider: { ...provider } },
});

test.each([
  ['another provider does not concern the rule', store({ vault: {} }), undefined],
  ['one login passes', store({ doppler: { auth: { oidcConfig: {} } } }), []],
  [
    'none fails',
    store({ doppler: { auth: {} } }),
    [
      'error /spec/provider/doppler/auth: spec.provider.doppler.auth has none of secretRef and oidcConfig, one of them is expected; write secretRef or oidcConfig',
    ],
  ],
  [
    'both fail',
    store({ doppler: { auth: { secretRef: {}, oidcConfig: {} } } }),
    [
      'error /spec/provider/doppler/auth: spec.provider.doppler.auth has secretRef and oidcConfig, one of them is expected; keep secretRef or oidcConfig',
    ],
  ],
])('Doppler: %s', (_name, document, expected) => {
  expect(texts(dopplerHasOneLogin, document)).toEqual(expected);
});
