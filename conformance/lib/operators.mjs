/**
 * Whose definitions are installed, each out of its own Go module.
 *
 * `definitions` is a folder of CustomResourceDefinitions or a manifest that
 * holds some, within the module.
 */

const cloudNativePg = 'github.com/cloudnative-pg/cloudnative-pg';

/**
 * Two releases of one operator define the same kinds, so each has a server of its own.
 *
 * `definitions` and `webhooks` are the manifest as it is installed. `goModule` is the folder whose
 * go.mod builds the manager. Releases whose module brings no end-to-end fixtures take those of the one before.
 */
export const releases = new Map([
  ['1.28', release('v1.28.2', 'operators/1.28')],
  ['1.29', release('v1.29.1', 'operators/1.29')],
  ['1.30', { ...release('v1.30.0', '.'), fixtures: fixturesOf('v1.29.1') }],
]);

function release(version, goModule) {
  const manifest = `releases/cnpg-${version.slice(1)}.yaml`;
  const samples = 'docs/src/samples';
  return { module: cloudNativePg, version, goModule, definitions: manifest, webhooks: manifest, samples, fixtures: fixturesOf(version) };
}

function fixturesOf(version) {
  return { module: cloudNativePg, version, folder: 'tests/e2e/fixtures' };
}

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
