import { type Document, type GroupKind, type Inventory, memberAt } from '../../../../../finding';
import { groupBy, oncePer } from '../../../../given';

type Selector = 'podSelector' | 'selector';

/**
 * Documents that select pods, by the cluster that they name. Most name one: so one of many clusters is compared with few of many
 * documents, those that name it and those that name none.
 */
export function byCluster(kind: GroupKind, selector: Selector) {
  const groups = oncePer((inventory: Inventory) =>
    groupBy(inventory.ofKind(kind), (document) => keyOf(document.namespace, namedBy(document, selector) ?? '')),
  );
  return (inventory: Inventory, namespace: string | undefined, cluster: string): readonly Document[] =>
    [cluster, ''].flatMap((name) => groups(inventory).get(keyOf(namespace, name)) ?? []);
}

/** The cluster whose pods alone a selector can mean. */
export function namedBy({ body }: Document, selector: Selector): string | undefined {
  const name = memberAt(body, 'spec', selector, 'matchLabels', 'cnpg.io/cluster');
  return typeof name === 'string' ? name : undefined;
}

function keyOf(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}
