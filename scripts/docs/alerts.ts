import { App, Chart, Duration, Size } from 'cdk8s';
import * as pg from '../../src';
import { itemsAt, memberAt } from '../../src/finding';
import { table } from './table';

/** The alerts of a cluster with standbys, an archive, base backups in it and issued certificates: all that there are. */
export function alertsPart(): string {
  const rule = render().find(({ kind }) => kind === 'PrometheusRule');
  const rows = itemsAt(rule, 'spec', 'groups')
    .flatMap((group) => itemsAt(group, 'rules'))
    .map((alert) => [
      `\`${memberAt(alert, 'alert')}\``,
      String(memberAt(alert, 'labels', 'severity')),
      String(memberAt(alert, 'annotations', 'summary')).replaceAll('orders', '`orders`'),
      String(memberAt(alert, 'for')),
    ]);
  return table(['alert', 'severity', 'fires when', 'for'], rows);
}

function render(): { kind: string }[] {
  const chart = new Chart(new App(), 'alerts', { namespace: 'orders' });
  const store = pg.ObjectStoreSecret.fromExisting(chart, 'store', 'orders-keys', pg.ObjectStore.s3({ bucket: 'orders' }));
  new pg.PostgresCluster(chart, 'orders', {
    version: pg.PostgresVersion.V17,
    instances: pg.Instances.highlyAvailable(3),
    storage: pg.PostgresStorage.of(Size.gibibytes(100), { wal: Size.gibibytes(20) }),
    backup: pg.Backup.by(new pg.BackupPolicy(chart, 'daily', { store, retention: Duration.days(30) })),
    tls: pg.PostgresTls.issuedBy(pg.TLSIssuer.clusterIssuer(chart, 'issuer', 'corporate-ca')),
    monitoring: pg.PostgresMonitoring.prometheus(),
  });
  return chart.toJson();
}
