import { App, Chart, Size } from 'cdk8s';
import { Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion } from 'cdk8s-postgres';

const chart = new Chart(new App(), 'orders');

new PostgresCluster(chart, 'orders', {
  version: PostgresVersion.V17,
  instances: Instances.single(),
  storage: PostgresStorage.of(Size.gibibytes(5)),
  tls: PostgresTls.operatorManaged(),
});
