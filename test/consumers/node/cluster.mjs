import { App, Chart, Size } from 'cdk8s';
import {
  Backup,
  ConnectionPooler,
  CpuAmount,
  Instances,
  NetworkPeer,
  ObjectStore,
  ObjectStoreSecret,
  PoolerTarget,
  PoolMode,
  PostgresCluster,
  PostgresDatabase,
  PostgresPresets,
  PostgresResources,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
  TLSIssuer,
} from 'cdk8s-postgres';

const app = new App({ outdir: process.argv[2] });
const chart = new Chart(app, 'orders', { namespace: 'orders' });

const bucket = ObjectStore.s3({ bucket: 'acme-orders', region: 'eu-central-1' });
const store = ObjectStoreSecret.fromExisting(chart, 'store', 'orders-s3-keys', bucket);
const authority = TLSIssuer.privateAuthority(chart, 'authority');

const orders = PostgresPresets.production(chart, 'orders', {
  version: PostgresVersion.V17,
  storage: PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.gibibytes(20) }),
  resources: PostgresResources.guaranteed(CpuAmount.cores(4), Size.gibibytes(16)),
  backup: PostgresPresets.productionBackup(chart, 'nightly', store),
  tls: PostgresTls.issuedBy(authority),
  clients: [NetworkPeer.podsLabelled({ app: 'shop' })],
  parameters: { vacuum_cost_limit: '2000' },
});
new PostgresDatabase(chart, 'reporting', { cluster: orders, owner: 'app', extensions: ['pg_stat_statements'] });
new ConnectionPooler(chart, 'orders-rw', { cluster: orders, target: PoolerTarget.readWrite(), mode: PoolMode.transaction() });

new PostgresCluster(chart, 'sessions', {
  version: PostgresVersion.V17,
  instances: Instances.single(),
  storage: PostgresStorage.of(Size.gibibytes(5)),
  backup: Backup.none('sessions can be made anew'),
  tls: PostgresTls.operatorManaged(),
});

app.synth();
