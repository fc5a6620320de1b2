import type { Json, JsonObject, KindSchema, Shape } from '../../../src/finding';
import { isJsonObject } from '../../../src/finding';

/** Numbers that look random and are the same in every run. */
export class Dice {
  public constructor(private state: number) {}

  /** From 0 to below `sides`. */
  public roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  public pick<T>(values: readonly T[]): T {
    return values[this.roll(values.length)];
  }
}

const TEXTS = ['a', 'b', 'abc', '10Gi', '30d', 'TCP', 'x-y', '2026-01-31T12:00:00Z', 'cG9zdGdyZXM=', 'A_1', 'http://a'];
const FORMATTED: Readonly<Record<string, string>> = {
  datetime: '2026-01-31T12:00:00Z',
  rfc3339: '2026-01-31T12:00:00Z',
  byte: 'cG9zdGdyZXM=',
};

/** A document that its schema accepts: what is required, and here and there what is not. */
export function validDocument({ pool, root }: KindSchema, dice: Dice): JsonObject {
  return value(pool.shapes[root], pool.shapes, dice, 0) as JsonObject;
}

function value(shape: Shape, shapes: readonly Shape[], dice: Dice, depth: number): Json {
  if (shape.enum) {
    return dice.pick(shape.enum);
  }
  switch (shape.type) {
    case 'object':
      return map(shape, shapes, dice, depth);
    case 'array':
      return list(shape, shapes, dice, depth);
    case 'boolean':
      return dice.roll(2) === 0;
    case 'integer':
    case 'number':
      return (shape.minimum ?? 0) + (shape.exclusiveMinimum ? 1 : 0);
    default:
      return text(shape, dice);
  }
}

function map(shape: Shape, shapes: readonly Shape[], dice: Dice, depth: number): JsonObject {
  const names = Object.keys(shape.properties ?? {}).filter((name) => shape.required?.includes(name) || dice.roll(4 + 3 * depth) === 0);
  const members = names.map((name) => [name, value(shapes[shape.properties![name]], shapes, dice, depth + 1)] as const);
  const free = shape.values === undefined ? [] : [['key', value(shapes[shape.values], shapes, dice, depth + 1)] as const];
  return Object.fromEntries([...members, ...free]);
}

function list(shape: Shape, shapes: readonly Shape[], dice: Dice, depth: number): Json[] {
  const one = () => value(shapes[shape.items!], shapes, dice, depth + 1);
  return shape.items === undefined ? [] : Array.from({ length: Math.max(shape.minItems ?? 0, dice.roll(2)) }, one);
}

function text({ pattern, format, minLength = 0, maxLength = 1000 }: Shape, dice: Dice): string {
  if (format && format in FORMATTED) {
    return FORMATTED[format];
  }
  const fitting = TEXTS.filter(
    (each) => each.length >= minLength && each.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(each)),
  );
  return dice.pick(fitting);
}

type Change = (holder: Json[] | JsonObject, key: string | number) => void;

const STRANGE: readonly Json[] = [
  0,
  -1,
  1,
  3.5,
  2 ** 31,
  -(2 ** 40),
  '',
  'x',
  '30x',
  'a b',
  'ä🐘',
  'y'.repeat(300),
  true,
  [],
  {},
  ['a'],
  { a: 1 },
];

/** A copy with one change somewhere, which may or may not matter. */
export function mutated(document: JsonObject, dice: Dice): JsonObject {
  const copy: JsonObject = structuredClone(document);
  const places = membersOf(copy);
  const [holder, key] = dice.pick(places);
  const changes: readonly Change[] = [remove, replace, replace, addUnknown, repeat];
  dice.pick(changes)(holder, key);
  return copy;

  function remove(from: Json[] | JsonObject, at: string | number): void {
    if (Array.isArray(from)) {
      from.splice(at as number, 1);
    } else {
      delete from[at];
    }
  }
  function replace(from: Json[] | JsonObject, at: string | number): void {
    (from as JsonObject)[at] = Array.isArray(from) && dice.roll(5) === 0 ? null : structuredClone(dice.pick(STRANGE));
  }
  function addUnknown(from: Json[] | JsonObject): void {
    if (!Array.isArray(from)) {
      from[dice.pick(['unknown', 'name', 'enabled', 'constructor'])] = dice.pick(STRANGE);
    }
  }
  function repeat(from: Json[] | JsonObject): void {
    if (Array.isArray(from)) {
      from.push(structuredClone(from[0]));
    }
  }
}

function membersOf(holder: Json[] | JsonObject): (readonly [Json[] | JsonObject, string | number])[] {
  const entries = Array.isArray(holder) ? holder.map((each, index) => [index, each] as const) : Object.entries(holder);
  return entries.flatMap(([key, each]) => [[holder, key] as const, ...(Array.isArray(each) || isJsonObject(each) ? membersOf(each) : [])]);
}
