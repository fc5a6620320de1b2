import type { Rule } from '../../../../finding';
import { given } from '../../../given';
import { CLUSTER, clusterOf, POOLER } from '../kinds';
import { serviceNames } from './services';

export const poolerHasOwnName: Rule = {
  id: 'CNPG-626',
  title: 'A pooler is not called as a service or a cluster is',
  kinds: [POOLER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/',
  reason:
    'The service of a pooler, and its account, are called as the pooler is. Under the name of a service of the cluster it is either turned ' +
    'over to PgBouncer, which then connects to itself, or the operator finds it taken and reconciles nothing, so nothing fails over.',

  check(pooler, { inventory }) {
    const cluster = clusterOf(pooler, inventory);
    const namesake = given(inventory, pooler, CLUSTER, pooler.name, pooler.namespace);
    if (!cluster && !namesake) {
      return undefined;
    }
    const fix = 'give the pooler another name';
    if (namesake && namesake !== cluster) {
      return [
        { path: '/metadata/name', problem: `a cluster is called "${pooler.name}" as well, and both need an account of that name`, fix },
      ];
    }
    return cluster && serviceNames(cluster).has(pooler.name)
      ? [{ path: '/metadata/name', problem: `"${pooler.name}" is a service of the cluster "${cluster.name}"`, fix }]
      : [];
  },
};
