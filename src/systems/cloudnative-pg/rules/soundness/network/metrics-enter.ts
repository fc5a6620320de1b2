import { type Document, type Inventory, memberAt, type Rule } from '../../../../../finding';
import { ANYBODY_ELSE, instancesOf, surelySelects } from '../pods';
import { byCluster } from './by-cluster';
import { isolatedBy, METRICS, mayEnter, NETWORK_POLICY } from './policies';
import { named } from './text';

const POD_MONITOR = { group: 'monitoring.coreos.com', kind: 'PodMonitor' };

const monitors = byCluster(POD_MONITOR, 'selector');

export const metricsAreRead: Rule = {
  id: 'CNPG-705',
  title: 'Prometheus reaches the instances that it is to read',
  kinds: [NETWORK_POLICY],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/monitoring/',
  reason:
    'A PodMonitor makes Prometheus read the metrics of each instance, on port 9187. Where it is kept out there are none, and alerts that count ' +
    'what is there stay silent. What is let in by policies that are not among the files is not seen here.',

  check(policy, { inventory }) {
    const isolated = isolatedBy(policy, inventory).filter((cluster) => isMonitored(cluster, inventory));
    if (isolated.length === 0) {
      return undefined;
    }
    const cutOff = isolated.filter((cluster) => !mayEnter(cluster, inventory, METRICS, ANYBODY_ELSE));
    return cutOff.length === 0
      ? []
      : [
          {
            path: '/spec/podSelector',
            problem: `the instances of ${named(cutOff)} take in only what a policy lets in, and none that was given lets Prometheus in on port 9187`,
            fix: 'let the namespace of Prometheus in, on port 9187; PostgresNetworkPolicy writes such a policy',
          },
        ];
  },
};

function isMonitored(cluster: Document, inventory: Inventory): boolean {
  const near = monitors(inventory, cluster.namespace, cluster.name);
  return (
    memberAt(cluster.body, 'spec', 'monitoring', 'enablePodMonitor') === true ||
    near.some(({ body }) => surelySelects(memberAt(body, 'spec', 'selector'), instancesOf(cluster)))
  );
}
