import { isJsonObject, itemsAt, type Json, type JsonObject, memberAt } from '../../../../finding';
import { parseQuantity, type Quantity } from '../../../../kubernetes/quantity';

/** How large a volume is asked for, and where that is written. */
export interface Size {
  readonly amount: Quantity;
  readonly written: string;
  readonly path: string;
}

/** `size` decides; the claim template only where there is none. `undefined`: there is none that can be read. */
export function sizeOf(storage: Json | undefined, path: string): Size | undefined {
  const size = memberAt(storage, 'size') ?? '';
  if (size !== '') {
    return sizeFrom(size, `${path}/size`, false);
  }
  const request = memberAt(storage, 'pvcTemplate', 'resources', 'requests', 'storage');
  return sizeFrom(request, `${path}/pvcTemplate/resources/requests/storage`, true);
}

function sizeFrom(value: Json | undefined, path: string, mayBeNumber: boolean): Size | undefined {
  if (typeof value !== 'string' && !(mayBeNumber && typeof value === 'number')) {
    return undefined;
  }
  const amount = parseQuantity(String(value));
  return amount && { amount, written: String(value), path };
}

/** A tablespace and its place in the list. */
export interface Tablespace {
  readonly name: string;
  readonly storage: Json | undefined;
  readonly path: string;
}

/** The tablespaces that have a name, by name. */
export function tablespacesOf(spec: JsonObject): Map<string, Tablespace> {
  const found = new Map<string, Tablespace>();
  itemsAt(spec, 'tablespaces').forEach((item, index) => {
    if (isJsonObject(item) && typeof item.name === 'string' && !found.has(item.name)) {
      found.set(item.name, { name: item.name, storage: item.storage, path: `/spec/tablespaces/${index}` });
    }
  });
  return found;
}
