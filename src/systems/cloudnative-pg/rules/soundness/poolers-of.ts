import { type Document, type Inventory, memberAt } from '../../../../finding';
import { given, groupBy, oncePer } from '../../../given';
import { CLUSTER, clusterOf, POOLER } from '../kinds';
import { instancesOf, poolerPods, surelySelects } from './pods';

interface Pair {
  readonly pooler: Document;
  readonly cluster: Document;
}

const pairs = oncePer((inventory: Inventory) =>
  groupBy(
    inventory.ofKind(POOLER).flatMap((pooler): Pair[] => {
      const cluster = clusterOf(pooler, inventory);
      return cluster && memberAt(pooler.body, 'spec', 'instances') !== 0 ? [{ pooler, cluster }] : [];
    }),
    ({ cluster }) => cluster.namespace ?? '',
  ),
);

/** A cluster with a pooler in the namespace whose pods the selector means alike. */
export function meantAlike(from: Document, inventory: Inventory, selector: unknown): Pair | undefined {
  const near = pairs(inventory).get(from.namespace ?? '') ?? [];
  return near.find(
    ({ pooler, cluster }) =>
      given(inventory, from, CLUSTER, cluster.name, cluster.namespace) === cluster &&
      surelySelects(selector, instancesOf(cluster)) &&
      surelySelects(selector, poolerPods(pooler)),
  );
}
