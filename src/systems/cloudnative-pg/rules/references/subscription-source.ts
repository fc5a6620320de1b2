import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { clusterOf, SUBSCRIPTION } from '../kinds';
import { externalCluster, written } from './plugins';

export const subscriptionKnowsPublisher: Rule = {
  id: 'CNPG-622',
  title: 'The publisher of a subscription is an external cluster of its cluster',
  kinds: [SUBSCRIPTION],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/logical_replication/#subscriptions',
  reason: 'The connection to the publisher is described in the Cluster. Where it is not, the operator cannot create the subscription.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    const name = written(memberAt(document.body, 'spec', 'externalClusterName'));
    if (!cluster || name === undefined) {
      return undefined;
    }
    const names = itemsAt(cluster.body, 'spec', 'externalClusters').flatMap((item) => written(memberAt(item, 'name')) ?? []);
    return externalCluster(cluster, name)
      ? []
      : [
          {
            path: '/spec/externalClusterName',
            problem: `the cluster "${cluster.name}" has no external cluster "${name}", it has ${names.length > 0 ? quoted(names) : 'none'}`,
            fix: `add "${name}" with its connectionParameters to the externalClusters of "${cluster.name}"`,
          },
        ];
  },
};
