/**
 * Whose definitions are installed, each out of its own Go module.
 *
 * `definitions` is a folder of CustomResourceDefinitions or a manifest that
 * holds some, within the module.
 */

const cloudNativePg = 'github.com/cloudnative-pg/cloudnative-pg';

/**
 * Two releases of one operator define the same kinds, so each has a server of
 * its own. `webhooks` is the release manifest with the webhook configurations:
 * given for the one release whose manager go.mod builds.
 */
export const releases = new Map([
  ['1.28', { module: cloudNativePg, version: 'v1.28.2', definitions: 'config/crd/bases' }],
  ['1.29', { module: cloudNativePg, version: 'v1.29.1', definitions: 'config/crd/bases' }],
  [
    '1.30',
    {
      module: cloudNativePg,
      version: 'v1.30.0',
      definitions: 'releases/cnpg-1.30.0.yaml',
      webhooks: 'releases/cnpg-1.30.0.yaml',
      samples: 'docs/src/samples',
    },
  ],
]);

export const newestRelease = [...releases.keys()].at(-1);

export const companions = [
  { module: 'github.com/cloudnative-pg/plugin-barman-cloud', version: 'v0.14.0', definitions: 'config/crd/bases' },
  { module: 'github.com/cert-manager/cert-manager', version: 'v1.21.2', definitions: 'deploy/crds' },
  { module: 'github.com/external-secrets/external-secrets', version: 'v1.3.2', definitions: 'config/crds/bases' },
  {
    module: 'github.com/prometheus-operator/prometheus-operator',
    version: 'v0.85.0',
    definitions: 'example/prometheus-operator-crd',
  },
  { module: 'github.com/kubernetes-csi/external-snapshotter/client/v8', version: 'v8.6.0', definitions: 'config/crd' },
];
