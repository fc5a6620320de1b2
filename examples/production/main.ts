import { ApiObject, App, Chart, Size } from 'cdk8s';
import {
  CpuAmount,
  ExternalSecretSource,
  ManagedRole,
  NetworkPeer,
  ObjectStore,
  ObjectStoreSecret,
  PostgresDatabase,
  PostgresPresets,
  PostgresResources,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
  ProductionChange,
  TLSIssuer,
} from 'cdk8s-postgres';

const app = new App();

// A chart without a namespace: a Namespace stands in none.
const namespace = new Chart(app, 'namespace');
new ApiObject(namespace, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'orders' } });

const chart = new Chart(app, 'orders', { namespace: 'orders' });

const bucket = ObjectStore.s3({ bucket: 'acme-orders-backup', region: 'eu-central-1' });
const keys = ExternalSecretSource.clusterSecretStore('vault', 'orders/backup');
const store = ObjectStoreSecret.fromExternalSecrets(chart, 'orders-backup-keys', bucket, keys);
const backup = PostgresPresets.productionBackup(chart, 'backup', store);
const authority = TLSIssuer.privateAuthority(chart, 'orders-authority');

const orders = PostgresPresets.production(chart, 'orders', {
  version: PostgresVersion.V17,
  storage: PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.gibibytes(20) }),
  resources: PostgresResources.guaranteed(CpuAmount.cores(4), Size.gibibytes(16)),
  backup,
  tls: PostgresTls.issuedBy(authority),
  clients: [NetworkPeer.podsLabelled({ app: 'shop' })],
  zones: 3,
  database: 'orders',
  roles: [ManagedRole.of('reporting', { login: true, passwordSecret: 'orders-reporting-password' })],
  monitoringLabels: { release: 'kube-prometheus-stack' },
  changes: [ProductionChange.parameters({ log_min_duration_statement: '250ms' }, 'the shop promises answers within 300 ms')],
});

new PostgresDatabase(chart, 'reporting', { cluster: orders, owner: 'reporting', extensions: ['pg_stat_statements'] });
PostgresPresets.productionPooler(chart, 'pooler', orders);

app.synth();
