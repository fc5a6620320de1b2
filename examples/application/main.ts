import { App, Chart, Duration, Size } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  Backup,
  BackupPolicy,
  Instances,
  NetworkPeer,
  ObjectStore,
  ObjectStoreSecret,
  PostgresBootstrap,
  PostgresCluster,
  PostgresNetworkPolicy,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
} from 'cdk8s-postgres';

const app = new App();
const chart = new Chart(app, 'shop', { namespace: 'shop' });

const store = ObjectStoreSecret.fromExisting(chart, 'store', 'shop-backup-keys', ObjectStore.s3({ bucket: 'acme-shop-backup' }));
const nightly = new BackupPolicy(chart, 'nightly', { store, retention: Duration.days(30) });

const cluster = new PostgresCluster(chart, 'shop-db', {
  version: PostgresVersion.V17,
  instances: Instances.highlyAvailable(3),
  storage: PostgresStorage.of(Size.gibibytes(20), { wal: Size.gibibytes(5) }),
  backup: Backup.by(nightly),
  tls: PostgresTls.operatorManaged(),
  bootstrap: PostgresBootstrap.emptyDatabase('shop'),
});

const labels = { app: 'shop' };
new PostgresNetworkPolicy(chart, 'database-clients', { cluster, clients: [NetworkPeer.podsLabelled(labels)] });

// The operator makes the Secret; the cluster knows its name and its keys.
const { connection } = cluster;
const credentials = kplus.Secret.fromSecretName(chart, 'credentials', connection.secretName);
const fromSecret = (key: string) => kplus.EnvValue.fromSecretValue({ secret: credentials, key });

new kplus.Deployment(chart, 'web', {
  metadata: { name: 'shop-web' },
  podMetadata: { labels },
  replicas: 2,
  securityContext: { user: 1000 },
  containers: [
    {
      image: 'registry.example.com/shop:1.4.2',
      portNumber: 8080,
      envVariables: {
        PGHOST: fromSecret(connection.hostKey),
        PGPORT: fromSecret(connection.portKey),
        PGDATABASE: fromSecret(connection.databaseKey),
        PGUSER: fromSecret(connection.usernameKey),
        PGPASSWORD: fromSecret(connection.passwordKey),
        PGSSLMODE: kplus.EnvValue.fromValue('require'),
      },
    },
  ],
});

app.synth();
