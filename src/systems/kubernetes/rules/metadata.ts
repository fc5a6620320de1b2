import { type Document, isJsonObject, type JsonObject } from '../../../finding';

/** The metadata of a document, or nothing where they are no map. */
export function metadataOf({ body }: Document): JsonObject {
  return isJsonObject(body.metadata) ? body.metadata : {};
}

/** Members of a map that are texts; everything else is for the schema to refuse. */
export function textsOf(map: unknown): [string, string][] {
  return isJsonObject(map) ? Object.entries(map).filter((member): member is [string, string] => typeof member[1] === 'string') : [];
}
