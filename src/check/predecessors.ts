import { type Document, memberAt } from '../finding';
import { identify } from './identify';
import { DocumentInventory } from './inventory';
import type { KnownKinds } from './known-kinds';
import { isValues } from './values';
import type { Subject } from './verdict';

/** The manifests before a change, each found by what came after it. */
export class Predecessors {
  private readonly old: DocumentInventory;

  public constructor(
    before: readonly Subject[],
    private readonly fresh: DocumentInventory,
    kinds: KnownKinds,
  ) {
    const documents = identify(before).flatMap(({ document }) => (document && isNamed(document) ? [scoped(document, kinds)] : []));
    this.old = new DocumentInventory(documents);
  }

  /**
   * What stood for the same object: in the same place, else in another one, as files are renamed and split.
   *
   * An old manifest whose own place still has the object belongs to that one: equal names in two places are two objects.
   */
  public of(document: Document): Document | undefined {
    if (!isNamed(document)) {
      return undefined;
    }
    return this.old.inPlace(document) ?? this.old.alike(document).find((one) => !this.fresh.inPlace(one));
  }
}

/** A name that the API server makes up is another one each time; values go by the name of their chart. */
function isNamed(document: Document): boolean {
  const { body, name } = document;
  return isValues(document) || (name !== '' && memberAt(body, 'metadata', 'name') === name);
}

/** Kinds without namespaces are written with and without one. */
export function scoped(document: Document, kinds: KnownKinds): Document {
  const known = kinds.find(document);
  return known?.kind.scope === 'Cluster' && document.namespace ? { ...document, namespace: undefined } : document;
}
