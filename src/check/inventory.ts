import type { Document, GroupKind, Inventory } from '../finding';
import { keyOf } from './known-kinds';

/** All documents of a run, found by name in a place or anywhere; built once. */
export class DocumentInventory implements Inventory {
  private readonly byPlace = new Map<string, Document>();
  private readonly anywhere = new Map<string, Document>();
  private readonly byKind = new Map<string, Document[]>();
  private readonly laterOnes = new Set<Document>();

  public constructor(public readonly documents: readonly Document[]) {
    for (const document of documents) {
      const key = nameKey(document, document.name, document.namespace);
      if (!addIfNew(this.byPlace, `${document.place}\n${key}`, document)) {
        this.laterOnes.add(document);
      }
      addIfNew(this.anywhere, key, document);
      const sameKind = this.byKind.get(keyOf(document));
      if (sameKind) {
        sameKind.push(document);
      } else {
        this.byKind.set(keyOf(document), [document]);
      }
    }
  }

  public find(from: Document, kind: GroupKind, name: string, namespace?: string): Document | undefined {
    const key = nameKey(kind, name, namespace);
    return this.byPlace.get(`${from.place}\n${key}`) ?? this.anywhere.get(key);
  }

  public ofKind(kind: GroupKind): readonly Document[] {
    return this.byKind.get(keyOf(kind)) ?? [];
  }

  /** Another document before it in the same place goes by the same group, kind, namespace and name. */
  public standsAgain(document: Document): boolean {
    return this.laterOnes.has(document);
  }
}

function nameKey(kind: GroupKind, name: string, namespace: string | undefined): string {
  return `${kind.group}/${kind.kind}/${namespace ?? ''}/${name}`;
}

function addIfNew(map: Map<string, Document>, key: string, document: Document): boolean {
  if (map.has(key)) {
    return false;
  }
  map.set(key, document);
  return true;
}
