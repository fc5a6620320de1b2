import type { Json } from '../finding';

const ABSENT = Symbol('absent');
const MAP = Symbol('map');
const LIST = Symbol('list');

/** What is found at a place: the scalar itself, or that there is a map, a list or nothing. */
type Found = string | number | boolean | null | undefined | typeof ABSENT | typeof MAP | typeof LIST;

/** One place that readers looked at, what they found there, and who they were. */
interface Place {
  readonly found: Found;
  readonly readers: number[];
  /** The names of all members, and who asked for them. */
  names?: { readonly found: readonly string[]; readonly readers: number[] };
  readonly below: Map<string, Place>;
  /** What stands for the value there, for the reader who came last. */
  proxy?: { readonly reader: number; readonly of: object };
}

/**
 * What readers read of a value. Who reads nothing but the same from another value, and is pure, comes to the same conclusion: `differing` tells
 * the readers for whom that does not hold.
 */
export class Reads {
  private readonly top: Place;
  private reader = 0;

  public constructor(private readonly value: object) {
    this.top = placeOf(value);
  }

  /** Would every reader find the same in this value? */
  public isSameIn(value: object): boolean {
    let same = true;
    this.differing(value, () => {
      same = false;
    });
    return same;
  }

  /** The value for one reader, who is told apart by a number. */
  public by(reader: number): object {
    this.reader = reader;
    note(this.top.readers, reader);
    return this.watched(this.value, this.top);
  }

  /** Calls back for each reader that would find something else in this value. Some are told more than once. */
  public differing(value: object, tell: (reader: number) => void): void {
    compare(this.top, value, tell);
  }

  /** Each reader and each place has a proxy of its own: what a reader keeps is no use to the next one, and aliases in YAML are two places. */
  private watched(value: object, place: Place): object {
    if (place.proxy?.reader !== this.reader) {
      const of = new Proxy(value, {
        get: (target, name, receiver) =>
          isOfLanguage(target, name) ? Reflect.get(target, name, receiver) : this.member(target, name as string, place),
        has: (target, name) =>
          isOfLanguage(target, name) ? Reflect.has(target, name) : this.looked(target, name as string, place).found !== ABSENT,
        ownKeys: (target) => this.names(target, place),
        getOwnPropertyDescriptor: (target, name) => this.descriptor(target, name, place),
      });
      place.proxy = { reader: this.reader, of };
    }
    return place.proxy.of;
  }

  private member(target: object, name: string, place: Place): unknown {
    const below = this.looked(target, name, place);
    const value = Reflect.get(target, name);
    return typeof value === 'object' && value !== null ? this.watched(value, below) : value;
  }

  private descriptor(target: object, name: string | symbol, place: Place): PropertyDescriptor | undefined {
    const own = Reflect.getOwnPropertyDescriptor(target, name);
    if (typeof name === 'symbol') {
      return own;
    }
    const value = this.member(target, name, place);
    return own?.configurable ? { ...own, value } : own; // of a list, the length is not: a proxy has to tell it as it is
  }

  private names(target: object, place: Place): ArrayLike<string | symbol> {
    place.names ??= { found: Object.keys(target), readers: [] };
    note(place.names.readers, this.reader);
    return Reflect.ownKeys(target);
  }

  private looked(target: object, name: string, place: Place): Place {
    let below = place.below.get(name);
    if (!below) {
      below = placeOf(Object.hasOwn(target, name) ? (target as Record<string, Json>)[name] : ABSENT);
      place.below.set(name, below);
    }
    note(below.readers, this.reader);
    return below;
  }
}

/** Methods of lists and what symbols stand for are the same for every value. */
function isOfLanguage(target: object, name: string | symbol): boolean {
  return typeof name === 'symbol' || (Array.isArray(target) && !Object.hasOwn(target, name) && name in Array.prototype);
}

function placeOf(value: unknown): Place {
  return { found: foundIn(value), readers: [], below: new Map() };
}

function foundIn(value: unknown): Found {
  return typeof value !== 'object' || value === null ? (value as Found) : Array.isArray(value) ? LIST : MAP;
}

/** Readers come one after the other. */
function note(readers: number[], reader: number): void {
  if (readers[readers.length - 1] !== reader) {
    readers.push(reader);
  }
}

function compare(place: Place, value: unknown, tell: (reader: number) => void): void {
  if (foundIn(value) !== place.found) {
    place.readers.forEach(tell); // whoever read below read this place too
    return;
  }
  if (typeof value !== 'object' || value === null) {
    return;
  }
  const { names, below } = place;
  if (names && !isSame(names.found, Object.keys(value))) {
    names.readers.forEach(tell);
  }
  for (const [name, next] of below) {
    compare(next, Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : ABSENT, tell);
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
