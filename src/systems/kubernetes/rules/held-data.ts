import { type Document, isJsonObject, type JsonObject } from '../../../finding';

/** One value that a Secret or ConfigMap holds, and the field it is written in. */
export interface HeldValue {
  readonly field: string;
  readonly key: string;
  readonly bytes: Buffer;
}

const BASE64 = ['Secret data', 'ConfigMap binaryData'];

/** What the object holds, decoded; a value that is no text counts as empty and is left to the schema. `stringData` comes last and wins. */
export function heldValues({ kind, body }: Pick<Document, 'kind' | 'body'>): HeldValue[] {
  return ['data', kind === 'Secret' ? 'stringData' : 'binaryData'].flatMap((field) =>
    Object.entries(mapOf(body, field)).map(([key, value]) => ({
      field,
      key,
      bytes: Buffer.from(typeof value === 'string' ? value : '', BASE64.includes(`${kind} ${field}`) ? 'base64' : 'utf8'),
    })),
  );
}

function mapOf(body: JsonObject, field: string): JsonObject {
  const map = body[field];
  return isJsonObject(map) ? map : {};
}
