const { App, Chart, Size } = require('cdk8s');
const { Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion } = require('cdk8s-postgres');

const chart = new Chart(new App(), 'orders');
try {
  new PostgresCluster(chart, 'orders', {
    version: PostgresVersion.V17,
    instances: Instances.single(),
    storage: PostgresStorage.of(Size.gibibytes(5)),
    tls: PostgresTls.operatorManaged(),
  });
} catch (error) {
  console.log(String(error));
}
