import type { Json, JsonObject } from '../../finding';
import { Depth } from './depth';
import { type MemberWriter, ROOT } from './members';
import { Refusal } from './refusal';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads one JSON value; unlike `JSON.parse` it finds duplicate keys, says where things stand and stops behind the value. */
export class JsonText {
  public position: number;
  private readonly depth = new Depth();
  private written: string | undefined;

  public constructor(
    private readonly text: string,
    start: number,
    private readonly members: MemberWriter,
  ) {
    this.position = start;
  }

  /** The value of a whole document. */
  public document(): Json {
    const start = this.position;
    const value = this.value();
    this.members.mark(ROOT, '', start, start, this.written);
    return value;
  }

  public passSpace(): void {
    this.match(SPACE);
  }

  private value(): Json {
    const c = this.text[this.position];
    this.written = undefined;
    if (c === '{' || c === '[') {
      this.depth.enter(this.position);
      const collection = c === '{' ? this.object() : this.array();
      this.depth.leave();
      this.written = undefined;
      return collection;
    }
    return c === '"' ? this.string() : this.word();
  }

  private object(): JsonObject {
    const object: JsonObject = {};
    this.position++;
    this.passSpace();
    for (let first = true; !this.ends('}', first); first = false) {
      const start = this.position;
      const key = this.string();
      this.passSpace();
      this.expect(':');
      this.passSpace();
      const at = this.position;
      this.members.set(object, key, this.value(), start);
      this.members.mark(object, key, start, at, this.written);
      this.passSpace();
    }
    return object;
  }

  private array(): Json[] {
    const array: Json[] = [];
    this.position++;
    this.passSpace();
    for (let first = true; !this.ends(']', first); first = false) {
      const at = this.position;
      array.push(this.value());
      this.members.mark(array, String(array.length - 1), at, at, this.written);
      this.passSpace();
    }
    return array;
  }

  /** Passes the closing bracket, or the comma before the next member. */
  private ends(bracket: string, first: boolean): boolean {
    if (this.text[this.position] === bracket) {
      this.position++;
      return true;
    }
    if (!first) {
      this.expect(',');
      this.passSpace();
    }
    return false;
  }

  private string(): string {
    const start = this.position;
    this.expect('"');
    let escaped = false;
    for (let c = this.text.charCodeAt(this.position); c !== 0x22; c = this.text.charCodeAt(++this.position)) {
      if (!(c >= 0x20)) {
        this.fail();
      }
      if (c === 0x5c) {
        escaped = true;
        this.position++;
      }
    }
    this.position++;
    this.written = escaped ? this.unescaped(start) : this.text.slice(start + 1, this.position - 1);
    return this.written;
  }

  private unescaped(start: number): string {
    try {
      // Go replaces half of an escaped surrogate pair, which a JavaScript string would keep.
      return Buffer.from(JSON.parse(this.text.slice(start, this.position)), 'utf8').toString('utf8');
    } catch {
      throw new Refusal('jsonBroken', start);
    }
  }

  private word(): Json {
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        this.written = word;
        return value;
      }
    }
    const start = this.position;
    const number = this.match(NUMBER) ?? this.fail();
    this.written = number;
    const value = Number(number);
    if (!Number.isFinite(value)) {
      throw new Refusal('number', start);
    }
    return value;
  }

  private expect(c: string): void {
    if (this.text[this.position++] !== c) {
      this.position--;
      this.fail();
    }
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    this.position += found?.length ?? 0;
    return found;
  }

  private fail(): never {
    throw new Refusal('jsonBroken', this.position);
  }
}
