import { isJsonObject, type Json, type JsonObject, pointerStep } from '../../finding';

export interface Item {
  readonly body: Json;
  /** Pointer to it in the document. */
  readonly within: string;
}

/**
 * The objects of a List, which kubectl sends one by one; anything else is its own only object. Items of a list of one
 * kind (ClusterList) may leave out what the name of the list says.
 */
export function itemsOf(body: Json, within = ''): Item[] {
  if (!isJsonObject(body) || typeof body.kind !== 'string' || !body.kind.endsWith('List') || !Array.isArray(body.items)) {
    return [{ body, within }];
  }
  const { apiVersion } = body;
  const kind = body.kind.slice(0, -'List'.length);
  return body.items.flatMap((item, index) => itemsOf(completed(item, kind, apiVersion), `${within}/items${pointerStep(index)}`));
}

function completed(item: Json, kind: string, apiVersion: Json | undefined): Json {
  if (kind === '' || apiVersion === undefined || !isJsonObject(item) || (item.kind && item.apiVersion)) {
    return item;
  }
  const own: JsonObject = { ...item, apiVersion, kind };
  return own;
}
