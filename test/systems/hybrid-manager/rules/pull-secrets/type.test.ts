import { expect, test } from 'vitest';
import { pullSecretHasItsType as rule } from '../../../../../src/systems/hybrid-manager/rules/pull-secrets/type';
import { type Case, controlPlane, externalSecret, loginFor, PULL_TYPE, reading, secretIn, texts } from '../secrets';

test.each<Case>([
  ['the type passes', [secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE)], []],
  ['another Secret does not concern the rule', [secretIn('edbpgai-bootstrap', 'another', { a: 'b' })], undefined],
  ['one in another namespace is a copy', [secretIn('apps', 'edb-cred', { a: 'b' })], undefined],
  [
    'one that the configuration calls by another name is no pull secret',
    [
      secretIn('edbpgai-bootstrap', 'edb-cred', { a: 'b' }),
      controlPlane({ imagePullSecrets: [{ name: 'mirror', namespace: 'edbpgai-bootstrap' }] }),
    ],
    undefined,
  ],
  [
    'another type',
    [secretIn('edbpgai-bootstrap', 'edb-cred', { a: 'b' })],
    [
      'error /type: the pull secret is of the type "Opaque", "kubernetes.io/dockerconfigjson" is expected; write type: kubernetes.io/dockerconfigjson, and the logins under the key .dockerconfigjson',
    ],
  ],
  [
    'an ExternalSecret without the key',
    [externalSecret('upm-replicator', 'edb-cred', { target: { template: PULL_TYPE }, data: reading('config') })],
    ['error /spec/data: the pull secret has no key ".dockerconfigjson"; write the logins under .dockerconfigjson'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
