import Ajv, { type ValidateFunction } from 'ajv';
import type { Json, KindSchema, Shape } from '../../../src/finding';

/**
 * The facts as a closed JSON Schema for ajv, which judges our walker and is no part of the library.
 *
 * What JSON Schema cannot say, and how it is said here:
 * - required holds after defaults: a member with a default is not required
 * - list keys are a keyword of our own, compared pair by pair
 * - formats are those of the API server, checked by other means than ours
 * A null member counts as absent for the API server and not for ajv; no mutation writes one, tables test it.
 */
export function judgeOf({ pool, root }: KindSchema): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true, unicodeRegExp: true, formats: FORMATS });
  ajv.addKeyword({ keyword: 'listKeys', type: 'array', validate: distinctKeys(pool.shapes) });
  const definitions = Object.fromEntries(pool.shapes.map((shape, index) => [index, converted(shape, pool.shapes)]));
  return ajv.compile({ $ref: `#/$defs/${root}`, $defs: definitions });
}

const FORMATS = {
  int32: { type: 'number', validate: (value: number) => (value | 0) === value },
  int64: { type: 'number', validate: (value: number) => Math.abs(value) <= 2 ** 63 },
  datetime: isTime,
  rfc3339: isTime,
  byte: (text: string) => text !== '' && Buffer.from(text, 'base64').toString('base64') === text,
} as const;

function isTime(text: string): boolean {
  return text.length >= 20 && text[10] === 'T' && !Number.isNaN(Date.parse(text));
}

function converted(shape: Shape, shapes: readonly Shape[]): Record<string, unknown> {
  const { type, properties, values, items, required, listKeys, set, open, nullable, default: _default, ...plain } = shape;
  const schema: Record<string, unknown> = { ...plain };
  if (type !== undefined) {
    const types = type === 'int-or-string' ? ['integer', 'string'] : [type];
    schema.type = nullable ? [...types, 'null'] : types;
  }
  if (properties) {
    schema.properties = Object.fromEntries(Object.entries(properties).map(([name, index]) => [name, reference(index)]));
  }
  if (type === 'object') {
    schema.additionalProperties = values === undefined ? open === true : reference(values);
  }
  if (items !== undefined) {
    schema.items = reference(items);
  }
  if (listKeys && items !== undefined) {
    schema.listKeys = { keys: listKeys, item: items };
  }
  if (set) {
    schema.uniqueItems = true;
  }
  const needed = (required ?? []).filter((name) => shapes[properties?.[name] ?? -1]?.default === undefined);
  return needed.length > 0 ? { ...schema, required: needed } : schema;
}

function reference(index: number): { $ref: string } {
  return { $ref: `#/$defs/${index}` };
}

function distinctKeys(shapes: readonly Shape[]) {
  return ({ keys, item }: { keys: readonly string[]; item: number }, list: readonly Json[]): boolean => {
    const members = shapes[item].properties ?? {};
    const key = (each: Json) =>
      JSON.stringify(keys.map((name) => (each as Record<string, Json>)?.[name] ?? shapes[members[name]]?.default ?? null));
    return list.every((each, index) => list.every((other, at) => at === index || key(each) !== key(other)));
  };
}
