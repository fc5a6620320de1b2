// node ours.cjs CLUSTERS CHARTS OUTDIR: clusters of the preset production, with all checks.
const { App, Chart, Duration, Size } = require('cdk8s');
const pg = require('../lib');

const [clusters, charts] = process.argv.slice(2, 4).map(Number);
const app = new App({ outdir: process.argv[4] });
for (let c = 0; c < charts; c++) {
  const chart = new Chart(app, `chart-${c}`, { namespace: 'orders' });
  const bucket = pg.ObjectStore.s3({ bucket: 'acme-orders', region: 'eu-central-1' });
  const store = pg.ObjectStoreSecret.fromExisting(chart, 'store', 'orders-s3-keys', bucket);
  // At one time for all: otherwise each cluster has a time of its own, and the plain program had to know it.
  const nightly = new pg.BackupPolicy(chart, 'nightly', {
    store,
    schedule: pg.BackupSchedule.cron('0 30 2 * * *'),
    retention: Duration.days(30),
    sidecarResources: pg.PostgresResources.guaranteed(pg.CpuAmount.millis(500), Size.mebibytes(512)),
  });
  for (let i = c; i < clusters; i += charts) {
    pg.PostgresPresets.production(chart, `orders-${i}`, {
      version: pg.PostgresVersion.V17,
      storage: pg.PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.gibibytes(20) }),
      resources: pg.PostgresResources.guaranteed(pg.CpuAmount.cores(4), Size.gibibytes(16)),
      backup: nightly,
      tls: pg.PostgresTls.operatorManaged(),
      clients: [pg.NetworkPeer.podsLabelled({ app: 'shop' })],
    });
  }
}
app.synth();
