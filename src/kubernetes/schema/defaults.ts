import type { Json, JsonObject, KindSchema, Shape } from '../../finding';
import { isJsonObject } from '../../finding';
import { memberShape } from './shapes';

/** A copy as the API server completes it: defaults filled in, `null` dropped where it is not allowed. */
export function withDefaults(body: JsonObject, { pool, root }: KindSchema): JsonObject {
  return completed(body, pool.shapes[root], pool.shapes) as JsonObject;
}

export function completed(value: Json, shape: Shape | undefined, shapes: readonly Shape[]): Json {
  if (!shape) {
    return value;
  }
  if (Array.isArray(value)) {
    const item = shape.items === undefined ? undefined : shapes[shape.items];
    return value.map((each) => completed(replaced(each, item), item, shapes));
  }
  return isJsonObject(value) ? completedMap(value, shape, shapes) : value;
}

function completedMap(value: JsonObject, shape: Shape, shapes: readonly Shape[]): JsonObject {
  const missing = Object.entries(shape.properties ?? {}).filter(([name, index]) => {
    return !Object.hasOwn(value, name) && shapes[index].default !== undefined;
  });
  const all = [...Object.entries(value), ...missing.map(([name, index]) => [name, shapes[index].default as Json] as const)];
  const members = all.map(([name, written]) => {
    const member = memberShape(shapes, shape, name);
    const kept = replaced(written, member);
    return [name, kept === null && member && !member.nullable ? undefined : completed(kept, member, shapes)] as const;
  });
  return Object.fromEntries(members.filter(([, kept]) => kept !== undefined)) as JsonObject;
}

function replaced(value: Json, shape: Shape | undefined): Json {
  return value === null && shape && !shape.nullable ? (shape.default ?? null) : value;
}
