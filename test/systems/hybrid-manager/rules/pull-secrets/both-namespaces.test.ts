import { expect, test } from 'vitest';
import { pullSecretIsInBothNamespaces as rule } from '../../../../../src/systems/hybrid-manager/rules/pull-secrets/both-namespaces';
import { type Case, COPIED, controlPlane, externalSecret, loginFor, PULL_TYPE, secret, secretIn, texts } from '../secrets';

test.each<Case>([
  [
    'both pass',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE),
      secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE, metadata: COPIED('*') }),
    ],
    [],
  ],
  [
    'where neither was given nothing is said',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secret('another', { a: 'b' }),
    ],
    undefined,
  ],
  [
    'one that an ExternalSecret makes counts',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE),
      externalSecret('upm-replicator', 'pull', { target: { name: 'edb-cred' } }),
    ],
    [],
  ],
  [
    'no pull secrets were asked for',
    [controlPlane({ imagePullSecrets: [] }), secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE)],
    undefined,
  ],
  [
    'another registry may know the nodes',
    [
      controlPlane({ imageRegistry: '123456789012.dkr.ecr.eu-central-1.amazonaws.com' }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE),
    ],
    undefined,
  ],
  [
    'a PushSecret of that name makes none',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE),
      { ...externalSecret('upm-replicator', 'edb-cred'), kind: 'PushSecret', apiVersion: 'external-secrets.io/v1alpha1' },
    ],
    [
      'error /spec/registry/imagePullSecrets/0/name: the pull secret "edb-cred" is not among the Secrets of "upm-replicator"; add it to "upm-replicator" too, of the type kubernetes.io/dockerconfigjson, or run "edbctl image-pull-secret create"',
    ],
  ],
  [
    'one is missing',
    [
      controlPlane({
        flavour: 'eks',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE, metadata: COPIED('*') }),
    ],
    [
      'error /spec/registry/imagePullSecrets/0/name: the pull secret "edb-cred" is not among the Secrets of "edbpgai-bootstrap"; add it to "edbpgai-bootstrap" too, of the type kubernetes.io/dockerconfigjson, or run "edbctl image-pull-secret create"',
    ],
  ],
  [
    'the registry of EDB asks for it where the configuration names none',
    [
      controlPlane({ imageRegistry: 'docker.enterprisedb.com/pgai-platform' }),
      secretIn('upm-replicator', 'edb-cred', loginFor('docker.enterprisedb.com'), { ...PULL_TYPE, metadata: COPIED('*') }),
    ],
    [
      'error /spec/imagePullSecrets: the pull secret "edb-cred" is not among the Secrets of "edbpgai-bootstrap"; add it to "edbpgai-bootstrap" too, of the type kubernetes.io/dockerconfigjson, or run "edbctl image-pull-secret create"',
    ],
  ],
  [
    'on OpenShift the pages do not agree',
    [
      controlPlane({
        flavour: 'rhos',
        registry: {
          url: 'docker.enterprisedb.com/pgai-platform',
          imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }],
        },
      }),
      secretIn('edbpgai-bootstrap', 'edb-cred', loginFor('docker.enterprisedb.com'), PULL_TYPE),
    ],
    [
      'warning /spec/registry/imagePullSecrets/0/name: the pull secret "edb-cred" is not among the Secrets of "upm-replicator": one page asks for it on every platform, another one for the global pull secret of OpenShift instead; add it to "upm-replicator", and the registry to openshift-config/pull-secret',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
