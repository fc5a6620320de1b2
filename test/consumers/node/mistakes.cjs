const { App, Chart, Size } = require('cdk8s');
const { Backup, Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion } = require('cdk8s-postgres');

const app = new App({ outdir: process.argv[2] });
const chart = new Chart(app, 'orders', { namespace: 'orders' });
new PostgresCluster(chart, 'orders', {
  version: PostgresVersion.V17,
  instances: Instances.single(),
  storage: PostgresStorage.of(Size.gibibytes(5)),
  backup: Backup.none('a test'),
  tls: PostgresTls.operatorManaged(),
  parameters: { work_mem: '64 MB' },
  overrides: { spec: { walStorge: { size: '1Gi' } } },
});
try {
  app.synth();
} catch (error) {
  console.log(String(error));
}
