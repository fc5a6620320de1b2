import type { Json, JsonObject } from '../../finding';

/** Where a member of a map or list stands, as offsets; `text` is a scalar as it was written. */
export interface Mark {
  readonly key: number;
  readonly value: number;
  readonly text?: string;
}

/** The marks of the members of each map and list of a document. */
export type Marks = Map<object, Map<string, Mark>>;

/** Holds the mark of the document's own value, under the name ''. */
export const ROOT: object = {};

export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
}

/** Members of maps as they are read: plain own data, whatever their names; every name once. */
export class MemberWriter {
  public readonly duplicates: DuplicateKey[] = [];

  public constructor(private readonly marks?: Marks) {}

  public set(map: JsonObject, key: string, value: Json, offset: number): void {
    if (Object.hasOwn(map, key)) {
      this.duplicates.push({ key, offset });
    }
    if (key === '__proto__') {
      // An assignment would change the prototype instead.
      Object.defineProperty(map, key, { value, configurable: true, enumerable: true, writable: true });
    } else {
      map[key] = value;
    }
  }

  /** Members that the map has already count as written a second time, as they do for a strict server. */
  public merge(map: JsonObject, source: JsonObject, offset: number): void {
    for (const key of Object.keys(source)) {
      this.set(map, key, source[key], offset);
    }
    for (const [key, mark] of this.marks?.get(source) ?? []) {
      this.mark(map, key, mark.key, mark.value, mark.text);
    }
  }

  public mark(holder: object, member: string, key: number, value: number, text: string | undefined): void {
    if (this.marks) {
      const members = this.marks.get(holder) ?? new Map<string, Mark>();
      this.marks.set(holder, members.set(member, { key, value, text }));
    }
  }
}
