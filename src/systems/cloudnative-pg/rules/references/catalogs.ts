import { type Document, type Inventory, itemsAt, type Json, memberAt } from '../../../../finding';
import { given } from '../../../given';
import { CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';

/** The catalogue that a reference names, where it was given. */
export function catalogOf(document: Document, reference: unknown, inventory: Inventory): Document | undefined {
  const name = memberAt(reference, 'name');
  switch (memberAt(reference, 'kind')) {
    case IMAGE_CATALOG.kind:
      return given(inventory, document, IMAGE_CATALOG, name, document.namespace);
    case CLUSTER_IMAGE_CATALOG.kind:
      return given(inventory, document, CLUSTER_IMAGE_CATALOG, name);
    default:
      return undefined; // the schema says what is wrong
  }
}

export function majorsOf({ body }: Document): Json[] {
  return itemsAt(body, 'spec', 'images').flatMap((item) => memberAt(item, 'major') ?? []);
}

/** The entry of the major that a cluster asks for. */
export function imageOf({ body }: Document, major: unknown): Json | undefined {
  return itemsAt(body, 'spec', 'images').find((item) => memberAt(item, 'major') === major);
}
