/** One Go module at one version. */
export interface Module {
  readonly module: string;
  readonly version: string;
}

export interface SourceRelease extends Module {
  /** The release as users name it. */
  readonly release: string;
}

export interface SourceSystem {
  readonly id: string;
  /** Folder of the definitions inside the module. */
  readonly folder: string;
  /** Definitions to read; absent: every `.yaml` or `.json` file of the folder. */
  readonly files?: readonly string[];
  /** Whether its webhooks read manifests into Go types, which hold less than the definitions allow. */
  readonly readByGo?: true;
  /** Oldest first, so that a new release only adds lines to the facts. */
  readonly releases: readonly SourceRelease[];
}

export const KUBERNETES: SourceRelease = { release: '1.36', module: 'k8s.io/kubernetes', version: 'v1.36.2' };

const CLOUDNATIVE_PG = 'github.com/cloudnative-pg/cloudnative-pg';
const MONITORS = ['podmonitors', 'prometheusrules', 'servicemonitors'];
const SNAPSHOTS = ['volumesnapshotclasses', 'volumesnapshotcontents', 'volumesnapshots'];
const CERTIFICATES = ['certificaterequests', 'certificates', 'clusterissuers', 'issuers'];

/** Systems whose kinds are custom resource definitions. */
export const CUSTOM_RESOURCES: readonly SourceSystem[] = [
  {
    id: 'cloudnative-pg',
    folder: 'config/crd/bases',
    readByGo: true,
    releases: [
      { release: '1.28', module: CLOUDNATIVE_PG, version: 'v1.28.2' },
      { release: '1.29', module: CLOUDNATIVE_PG, version: 'v1.29.1' },
      { release: '1.30', module: CLOUDNATIVE_PG, version: 'v1.30.0' },
    ],
  },
  {
    id: 'barman-cloud',
    folder: 'config/crd/bases',
    releases: [{ release: '0.14', module: 'github.com/cloudnative-pg/plugin-barman-cloud', version: 'v0.14.0' }],
  },
  {
    id: 'cert-manager',
    folder: 'deploy/crds',
    files: CERTIFICATES.map((name) => `cert-manager.io_${name}.yaml`),
    releases: [{ release: '1.21', module: 'github.com/cert-manager/cert-manager', version: 'v1.21.2' }],
  },
  {
    id: 'external-secrets',
    folder: 'config/crds/bases',
    releases: [{ release: '1.3', module: 'github.com/external-secrets/external-secrets', version: 'v1.3.2' }],
  },
  {
    id: 'prometheus',
    folder: 'example/prometheus-operator-crd',
    files: MONITORS.map((name) => `monitoring.coreos.com_${name}.yaml`),
    releases: [{ release: '0.85', module: 'github.com/prometheus-operator/prometheus-operator', version: 'v0.85.0' }],
  },
  {
    id: 'volume-snapshot',
    folder: 'config/crd',
    files: SNAPSHOTS.map((name) => `snapshot.storage.k8s.io_${name}.yaml`),
    releases: [{ release: '8.6', module: 'github.com/kubernetes-csi/external-snapshotter/client/v8', version: 'v8.6.0' }],
  },
];

/** The kinds of Kubernetes itself, from its published OpenAPI. Each list of files shares one pool. */
export const CORE_FOLDER = 'api/openapi-spec/v3';
export const CORE_POOLS: Readonly<Record<string, readonly string[]>> = {
  workloads: ['api__v1', 'apis__apps__v1', 'apis__batch__v1'],
  others: [
    'apis__admissionregistration.k8s.io__v1',
    'apis__apiextensions.k8s.io__v1',
    'apis__apiregistration.k8s.io__v1',
    'apis__autoscaling__v1',
    'apis__autoscaling__v2',
    'apis__coordination.k8s.io__v1',
    'apis__discovery.k8s.io__v1',
    'apis__networking.k8s.io__v1',
    'apis__node.k8s.io__v1',
    'apis__policy__v1',
    'apis__rbac.authorization.k8s.io__v1',
    'apis__scheduling.k8s.io__v1',
    'apis__storage.k8s.io__v1',
  ],
};
