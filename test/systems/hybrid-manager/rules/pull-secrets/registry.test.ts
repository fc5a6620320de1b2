import { expect, test } from 'vitest';
import { pullSecretKnowsRegistry as rule } from '../../../../../src/systems/hybrid-manager/rules/pull-secrets/registry';
import { type Case, controlPlane, loginFor, PULL_TYPE, secretIn, texts } from '../secrets';

test.each<Case>([
  [
    'the host passes',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE),
    ],
    [],
  ],
  [
    'a URL of it passes',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('https://docker.enterprisedb.com/v2/'), PULL_TYPE),
    ],
    [],
  ],
  [
    'a pattern passes',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('*.enterprisedb.com'), PULL_TYPE),
    ],
    [],
  ],
  ['no configuration, no registry', [secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE)], undefined],
  [
    'logins that a tool fills in',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', { '.dockerconfigjson': '{{ .config }}' }, PULL_TYPE),
    ],
    undefined,
  ],
  [
    'a part more than the pattern has',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('*.com'), PULL_TYPE),
    ],
    [
      'error /stringData/.dockerconfigjson: the pull secret has no login for "docker.enterprisedb.com", the registry of the configuration; add a login for "docker.enterprisedb.com"',
    ],
  ],
  [
    'another host',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('registry.example.com'), PULL_TYPE),
    ],
    [
      'error /stringData/.dockerconfigjson: the pull secret has no login for "docker.enterprisedb.com", the registry of the configuration; add a login for "docker.enterprisedb.com"',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
