import { App, Chart } from 'cdk8s';
import { itemsAt, memberAt } from '../../src/finding';
import { everything } from './everything';
import { table } from './table';

/** The alerts of a cluster with standbys, an archive and issued certificates: all that there are. */
export function alertsPart(): string {
  const manifests = charts(everything()).flatMap((chart) => chart.toJson());
  const rule = manifests.find(({ kind }) => kind === 'PrometheusRule');
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

function charts(app: App): Chart[] {
  return app.node.children.filter((child): child is Chart => Chart.isChart(child));
}
