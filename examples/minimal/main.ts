import { App, Chart, Size } from 'cdk8s';
import { Backup, Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion } from 'cdk8s-postgres';

const app = new App();
const chart = new Chart(app, 'notes', { namespace: 'notes' });

new PostgresCluster(chart, 'notes', {
  version: PostgresVersion.V17,
  instances: Instances.single(),
  storage: PostgresStorage.of(Size.gibibytes(5)),
  backup: Backup.none('a place to try things out, the notes are on paper too'),
  tls: PostgresTls.operatorManaged(),
});

app.synth();
