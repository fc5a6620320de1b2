import type { JsonObject, KindSchema, Shape } from '../../../src/finding';
import { validate } from '../../../src/kubernetes/schema';

/** A schema written as it reads: children stand where their index belongs. */
export interface Sketch extends Omit<Shape, 'properties' | 'items' | 'values' | 'allOf' | 'anyOf' | 'oneOf' | 'not'> {
  readonly properties?: Readonly<Record<string, Sketch>>;
  readonly items?: Sketch;
  readonly values?: Sketch;
  readonly allOf?: readonly Sketch[];
  readonly anyOf?: readonly Sketch[];
  readonly oneOf?: readonly Sketch[];
  readonly not?: Sketch;
}

export function schemaOf(sketch: Sketch): KindSchema {
  const shapes: Shape[] = [];
  return { pool: { shapes }, root: add(sketch, shapes) };
}

function add({ properties, items, values, allOf, anyOf, oneOf, not, ...plain }: Sketch, shapes: Shape[]): number {
  const one = (child: Sketch | undefined) => child && add(child, shapes);
  const all = (children: readonly Sketch[] | undefined) => children?.map((child) => add(child, shapes));
  const named = properties && Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, add(child, shapes)]));
  const members = {
    properties: named,
    items: one(items),
    values: one(values),
    allOf: all(allOf),
    anyOf: all(anyOf),
    oneOf: all(oneOf),
    not: one(not),
  };
  const given = Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
  return shapes.push({ ...plain, ...given }) - 1;
}

/** A document of the kind Thing whose spec has these members. */
export function thing(spec: Readonly<Record<string, Sketch>>, more: Sketch = {}): KindSchema {
  return schemaOf({ type: 'object', properties: { spec: { type: 'object', properties: spec, ...more } } });
}

/** Findings as lines: rule, pointer, problem and what to do. */
export function faults(spec: JsonObject | unknown, schema: KindSchema): string[] {
  return validate({ spec } as JsonObject, schema, 'Thing').map(({ rule, path, problem, fix }) => `${rule} ${path}: ${problem}; ${fix}`);
}
