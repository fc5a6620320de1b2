import { type App, Chart, Duration, Size } from 'cdk8s';
import {
  AcmeSolver,
  Backup,
  BackupPolicy,
  BackupSchedule,
  CaBundle,
  CpuAmount,
  ExternalSecretSource,
  Instances,
  NetworkPeer,
  ObjectStore,
  ObjectStoreSecret,
  PostgresCluster,
  type PostgresClusterProps,
  PostgresMonitoring,
  type PostgresOperator,
  PostgresPresets,
  PostgresResources,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
  SnapshotOwner,
  TLSIssuer,
  VolumeSnapshotPolicy,
  WeekDay,
  WorkloadIdentity,
} from '../../src';
import { everything } from './everything';

type Scenario = (app: App, managedBy: PostgresOperator, release: string) => void;

/** What a scenario leaves out is here, so that each shows what it is about. */
function cluster(
  chart: Chart,
  managedBy: PostgresOperator,
  props: Partial<PostgresClusterProps> & Pick<PostgresClusterProps, 'backup'>,
): PostgresCluster {
  return new PostgresCluster(chart, 'orders', {
    managedBy,
    version: PostgresVersion.V17,
    instances: Instances.highlyAvailable(3),
    storage: PostgresStorage.of(Size.gibibytes(50), { wal: Size.gibibytes(10) }),
    tls: PostgresTls.operatorManaged(),
    ...props,
  });
}

function storedIn(chart: Chart, store: ObjectStoreSecret): Backup {
  return Backup.by(new BackupPolicy(chart, 'nightly', { store, retention: Duration.days(14) }));
}

/** The golden manifests, by the name of their file. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  production(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    const store = ObjectStoreSecret.fromExisting(
      chart,
      'store',
      'orders-s3',
      ObjectStore.s3({ bucket: 'acme-orders', region: 'eu-central-1' }),
    );
    const orders = PostgresPresets.production(chart, 'orders', {
      managedBy,
      version: PostgresVersion.V17,
      storage: PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.gibibytes(20) }),
      resources: PostgresResources.guaranteed(CpuAmount.cores(2), Size.gibibytes(8)),
      backup: PostgresPresets.productionBackup(chart, 'backup', store),
      tls: PostgresTls.operatorManaged(),
      clients: [NetworkPeer.podsLabelled({ app: 'shop' })],
      zones: 3,
      priorityClass: 'databases',
      monitoringLabels: { release: 'kube-prometheus-stack' },
    });
    PostgresPresets.productionPooler(chart, 'orders-pooler', orders);
  },

  development(app, managedBy) {
    PostgresPresets.development(new Chart(app, 'orders', { namespace: 'development' }), 'orders', { managedBy });
  },

  workshop(app, managedBy) {
    const chart = new Chart(app, 'workshop', { namespace: 'workshop' });
    const store = ObjectStoreSecret.fromExisting(
      chart,
      'store',
      'minio-keys',
      ObjectStore.s3Compatible({ bucket: 'backups', endpoint: 'http://minio.minio.svc:9000' }),
    );
    PostgresPresets.workshop(chart, 'pg-primary', {
      managedBy,
      backup: new BackupPolicy(chart, 'backup', { store, retention: Duration.days(7) }),
    });
  },

  everything,

  'tls-issued-clients'(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    cluster(chart, managedBy, {
      backup: Backup.none('a cache, filled again within the hour'),
      tls: PostgresTls.issuedBy(TLSIssuer.clusterIssuer(chart, 'issuer', 'corporate-ca'), {
        issueClients: true,
        serverNames: ['orders.example.com'],
      }),
      monitoring: PostgresMonitoring.prometheus({ tls: true }),
    });
  },

  snapshots(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    const store = ObjectStoreSecret.fromExisting(
      chart,
      'store',
      'orders-s3',
      ObjectStore.s3({ bucket: 'acme-orders', region: 'eu-central-1' }),
    );
    cluster(chart, managedBy, {
      backup: Backup.bySnapshots(
        new VolumeSnapshotPolicy(chart, 'snapshots', {
          snapshotClass: 'csi-fast',
          walSnapshotClass: 'csi-faster',
          archive: new BackupPolicy(chart, 'log', { store, retention: Duration.days(14) }),
          schedule: BackupSchedule.weeklyOn(WeekDay.SUNDAY, 4),
          owner: SnapshotOwner.BACKUP,
        }),
      ),
      monitoring: PostgresMonitoring.prometheus(),
    });
  },

  azure(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    const store = ObjectStoreSecret.workloadIdentity(
      chart,
      'store',
      ObjectStore.azureBlob({ account: 'acmeorders', container: 'postgres', path: 'production' }),
      WorkloadIdentity.azureClient('3f8b8c2e-0d4e-4c8e-9c1f-0a2b3c4d5e6f'),
    );
    cluster(chart, managedBy, { backup: storedIn(chart, store) });
  },

  google(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    const store = ObjectStoreSecret.workloadIdentity(
      chart,
      'store',
      ObjectStore.googleCloudStorage({ bucket: 'acme-orders' }),
      WorkloadIdentity.googleServiceAccount('orders-backup@acme.iam.gserviceaccount.com'),
    );
    cluster(chart, managedBy, { backup: storedIn(chart, store) });
  },

  's3-compatible'(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    const store = ObjectStoreSecret.fromExisting(
      chart,
      'store',
      'ceph-keys',
      ObjectStore.s3Compatible({
        bucket: 'orders',
        endpoint: 'https://ceph.example.com',
        endpointCa: CaBundle.fromSecret('ceph-ca', 'tls.crt'),
        region: 'default',
        path: '/postgres/',
      }),
    );
    cluster(chart, managedBy, { backup: storedIn(chart, store) });
  },

  'external-secrets'(app, managedBy) {
    const chart = new Chart(app, 'orders', { namespace: 'orders' });
    const store = ObjectStoreSecret.fromExternalSecrets(
      chart,
      'orders-s3',
      ObjectStore.s3({ bucket: 'acme-orders', region: 'eu-central-1' }),
      ExternalSecretSource.clusterSecretStore('vault', 'postgres/orders', { properties: { ACCESS_KEY_ID: 'id' } }),
    );
    cluster(chart, managedBy, { backup: storedIn(chart, store) });
  },

  'private-authority-cluster-wide'(app, managedBy) {
    const platform = new Chart(app, 'platform', { namespace: 'platform' });
    const issuer = TLSIssuer.privateAuthority(platform, 'postgres-ca', { certManagerNamespace: 'cert-manager' });
    for (const namespace of ['orders', 'invoices']) {
      const chart = new Chart(app, namespace, { namespace });
      cluster(chart, managedBy, { backup: Backup.none('shown elsewhere'), tls: PostgresTls.issuedBy(issuer) });
    }
  },

  acme(app) {
    const chart = new Chart(app, 'public', { namespace: 'public' });
    TLSIssuer.acme(chart, 'lets-encrypt', 'ops@example.com', AcmeSolver.http01Ingress('nginx'));
    TLSIssuer.acme(
      chart,
      'lets-encrypt-dns',
      'ops@example.com',
      AcmeSolver.dns01('route53', { region: 'eu-central-1', role: 'arn:aws:iam::123456789012:role/dns' }),
      { server: 'https://acme-staging-v02.api.letsencrypt.org/directory' },
    );
  },
};
