import type { Document, GroupKind, Inventory } from '../finding';

type ByName = Map<string, Document[]>;

/** Built once for each inventory and kind, so that looking up costs the same however many documents there are. */
const indexes = new WeakMap<Inventory, Map<string, ByName>>();

/**
 * The one document that a reference can mean: of the same place, else the only one anywhere.
 *
 * `undefined` where none was given, and where several places have one of that name: which of them belongs to `from` cannot be told.
 */
export function given(inventory: Inventory, from: Document, kind: GroupKind, name: unknown, namespace?: string): Document | undefined {
  if (typeof name !== 'string' || name === '') {
    return undefined;
  }
  const all = indexOf(inventory, kind).get(keyOf(name, namespace)) ?? [];
  return all.find(({ place }) => place === from.place) ?? (all.length === 1 ? all[0] : undefined);
}

function indexOf(inventory: Inventory, kind: GroupKind): ByName {
  let kinds = indexes.get(inventory);
  if (!kinds) {
    kinds = new Map();
    indexes.set(inventory, kinds);
  }
  const kindKey = `${kind.group}/${kind.kind}`;
  let byName = kinds.get(kindKey);
  if (!byName) {
    byName = groupBy(inventory.ofKind(kind), ({ name, namespace }) => keyOf(name, namespace));
    kinds.set(kindKey, byName);
  }
  return byName;
}

function keyOf(name: string, namespace: string | undefined): string {
  return `${namespace ?? ''}/${name}`;
}

/** The items by their key, in order; those without a key are left out. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const mine = key(item);
    if (mine !== undefined) {
      const group = groups.get(mine);
      if (group) {
        group.push(item);
      } else {
        groups.set(mine, [item]);
      }
    }
  }
  return groups;
}

/** A value that is worked out once for each inventory, from all of its documents. */
export function oncePer<T>(make: (inventory: Inventory) => T): (inventory: Inventory) => T {
  const made = new WeakMap<Inventory, { readonly value: T }>();
  return (inventory) => {
    let entry = made.get(inventory);
    if (!entry) {
      entry = { value: make(inventory) };
      made.set(inventory, entry);
    }
    return entry.value;
  };
}
