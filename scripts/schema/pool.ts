import type { Shape } from '../../src/finding';

/** Shapes of one fact file. Equal shapes are stored once, children before parents. */
export class PoolBuilder {
  public readonly shapes: Shape[] = [];
  private readonly known = new Map<string, number>();

  public add(shape: Shape): number {
    const key = JSON.stringify(shape);
    const index = this.known.get(key);
    if (index !== undefined) {
      return index;
    }
    this.known.set(key, this.shapes.length);
    return this.shapes.push(shape) - 1;
  }
}

/** The shape with its keys in one order and without those that say nothing. */
export function shapeOf(members: { -readonly [K in keyof Shape]: Shape[K] | undefined }): Shape {
  const order = KEYS.filter((key) => members[key] !== undefined && (members[key] !== false || key === 'default'));
  return Object.fromEntries(order.map((key) => [key, members[key]])) as Shape;
}

const KEYS: readonly (keyof Shape)[] = [
  'type',
  'quantity',
  'nullable',
  'open',
  'embedded',
  'format',
  'pattern',
  'enum',
  'default',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'listKeys',
  'set',
  'items',
  'values',
  'required',
  'properties',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
];
