import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { clusterOf, POOLER } from '../kinds';

export const poolerReachesService: Rule = {
  id: 'CNPG-625',
  title: 'The service that a pooler connects to is there',
  kinds: [POOLER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/service_management/#disabling-default-services',
  reason: 'PgBouncer connects to the service of the cluster that its type names. Where that is switched off, no client gets through.',

  check(pooler, { inventory }) {
    const cluster = clusterOf(pooler, inventory);
    if (!cluster) {
      return undefined;
    }
    const type = memberAt(pooler.body, 'spec', 'type') ?? 'rw';
    return !itemsAt(cluster.body, 'spec', 'managed', 'services', 'disabledDefaultServices').includes(type)
      ? []
      : [
          {
            path: '/spec/type',
            problem: `the type is "${type}", and the cluster "${cluster.name}" has its service "${cluster.name}-${type}" switched off`,
            fix: `take "${type}" out of managed.services.disabledDefaultServices, or choose another type`,
          },
        ];
  },
};
