import { memberAt, type Rule } from '../../../../finding';
import { clusterOf, POOLER } from '../kinds';

export const poolerSurvivesNode: Rule = {
  id: 'CNPG-664',
  title: 'A pooler survives what its cluster survives',
  kinds: [POOLER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#high-availability-ha',
  reason:
    'The cluster lives on when a node is lost or drained. Clients that come through a pooler with one instance are cut off all the same.',

  check(pooler, { inventory }) {
    const cluster = clusterOf(pooler, inventory);
    const instances = memberAt(cluster?.body, 'spec', 'instances');
    if (!cluster || typeof instances !== 'number' || instances < 2) {
      return undefined;
    }
    return (memberAt(pooler.body, 'spec', 'instances') ?? 1) !== 1
      ? []
      : [
          {
            path: '/spec/instances',
            problem: `the pooler has one instance, and the cluster "${cluster.name}" has ${instances}`,
            fix: 'write instances: 2 or more',
          },
        ];
  },
};
