import type { Document, GroupKind, Inventory } from '../finding';
import { keyOf } from './known-kinds';

/** All documents of a run, found by name in a place or anywhere; built once. */
export class DocumentInventory implements Inventory {
  private readonly byPlace = new Map<string, Document>();
  /** Made when it is first asked for; most documents are found in their place. */
  private byName: Map<string, Document[]> | undefined;
  private readonly byKind = new Map<string, Document[]>();
  private readonly laterOnes = new Set<Document>();

  public constructor(public readonly documents: readonly Document[]) {
    for (const document of documents) {
      const key = nameKey(document, document.name, document.namespace);
      if (!addIfNew(this.byPlace, `${document.place}\n${key}`, document)) {
        this.laterOnes.add(document);
      }
      addTo(this.byKind, keyOf(document), document);
    }
  }

  /** The document that stands for the same object in the same place. */
  public inPlace({ place, name, namespace, ...kind }: Document): Document | undefined {
    return this.byPlace.get(`${place}\n${nameKey(kind, name, namespace)}`);
  }

  /** All documents that go by the same group, kind, namespace and name, in any place. */
  public alike({ name, namespace, ...kind }: Document): readonly Document[] {
    return this.named(nameKey(kind, name, namespace));
  }

  public find(from: Document, kind: GroupKind, name: string, namespace?: string): Document | undefined {
    const key = nameKey(kind, name, namespace);
    return this.byPlace.get(`${from.place}\n${key}`) ?? this.named(key)[0];
  }

  private named(key: string): readonly Document[] {
    if (!this.byName) {
      this.byName = new Map();
      for (const document of this.documents) {
        addTo(this.byName, nameKey(document, document.name, document.namespace), document);
      }
    }
    return this.byName.get(key) ?? [];
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

function addTo(map: Map<string, Document[]>, key: string, document: Document): void {
  const documents = map.get(key);
  if (documents) {
    documents.push(document);
  } else {
    map.set(key, [document]);
  }
}

function addIfNew(map: Map<string, Document>, key: string, document: Document): boolean {
  if (map.has(key)) {
    return false;
  }
  map.set(key, document);
  return true;
}
