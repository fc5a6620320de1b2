import { App, Chart, Duration } from 'cdk8s';
import {
  BackupPolicy,
  ObjectStore,
  ObjectStoreKeys,
  ObjectStoreSecret,
  OnDemandBackup,
  PostgresPresets,
  WalCompression,
} from 'cdk8s-postgres';

const app = new App();
const chart = new Chart(app, 'workshop', { namespace: 'default' });

const minio = ObjectStore.s3Compatible({ bucket: 'cnp', endpoint: 'http://minio.default.svc:9000' });
const keys = ObjectStoreKeys.s3AccessKey({ accessKeyId: 'MINIO_ACCESS_KEY', secretAccessKey: 'MINIO_SECRET_KEY' });
const store = ObjectStoreSecret.fromExisting(chart, 'minio', 'minio-creds', minio, keys);
const backup = new BackupPolicy(chart, 'backup', { store, retention: Duration.days(30), walCompression: WalCompression.GZIP });

const cluster = PostgresPresets.workshop(chart, 'cluster-example', { backup });
new OnDemandBackup(chart, 'cluster-example-backup-1', { cluster });

app.synth();
