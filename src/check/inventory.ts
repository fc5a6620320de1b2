import type { Document, GroupKind, Inventory } from '../finding';
import { keyOf } from './known-kinds';

/** All documents of a run, found by name in a place or anywhere; built once. */
export class DocumentInventory implements Inventory {
  private readonly byPlace = new Map<string, Document>();
  /** Made when it is first asked for; most documents are found in their place. */
  private anywhere: Map<string, Document> | undefined;
  private readonly byKind = new Map<string, Document[]>();
  private readonly laterOnes = new Set<Document>();

  public constructor(public readonly documents: readonly Document[]) {
    for (const document of documents) {
      const key = nameKey(document, document.name, document.namespace);
      if (!addIfNew(this.byPlace, `${document.place}\n${key}`, document)) {
        this.laterOnes.add(document);
      }
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
    return this.byPlace.get(`${from.place}\n${key}`) ?? this.findAnywhere(key);
  }

  private findAnywhere(key: string): Document | undefined {
    if (!this.anywhere) {
      this.anywhere = new Map();
      for (const document of this.documents) {
        addIfNew(this.anywhere, nameKey(document, document.name, document.namespace), document);
      }
    }
    return this.anywhere.get(key);
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
