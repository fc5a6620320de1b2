import type { Cursor } from './cursor';
import { Refusal } from './refusal';

/** A token that becomes the key of a map if a colon follows on the same line. */
interface SimpleKey {
  possible: boolean;
  /** It stands where only a key can stand: without the colon the text is broken. */
  required: boolean;
  tokenNumber: number;
  position: number;
  line: number;
  column: number;
}

const LONGEST_KEY = 1024;

/** The candidate for a key on each level of brackets. */
export class SimpleKeys {
  private readonly levels: SimpleKey[] = [newKey(-1)];
  /** Tokens that wait for their colon, by number: level 0 apart, since most files have no other. */
  private waitingAtTop = -1;
  private readonly waiting = new Map<number, SimpleKey>();

  public get level(): number {
    return this.levels.length - 1;
  }

  public save(cursor: Cursor, tokenNumber: number, required: boolean): void {
    this.drop();
    const key = this.current;
    key.possible = true;
    key.required = required;
    key.tokenNumber = tokenNumber;
    key.position = cursor.position;
    key.line = cursor.line;
    key.column = cursor.column;
    if (this.levels.length === 1) {
      this.waitingAtTop = tokenNumber;
    } else {
      this.waiting.set(tokenNumber, key);
    }
  }

  /** Gives up the candidate of this level, since no colon can follow any more. */
  public drop(): void {
    const key = this.current;
    if (key.possible) {
      if (key.required) {
        throw new Refusal('keyWithoutColon', key.position);
      }
      this.take(key);
    }
  }

  /** The candidate at the colon the cursor stands at. */
  public takeAt(cursor: Cursor): Readonly<SimpleKey> | undefined {
    const key = this.current;
    if (!this.isAlive(key, cursor)) {
      return undefined;
    }
    this.take(key);
    return key;
  }

  /** Whether a colon may still turn that token into a key. */
  public awaits(tokenNumber: number, cursor: Cursor): boolean {
    if (tokenNumber === this.waitingAtTop) {
      return this.isAlive(this.levels[0], cursor);
    }
    const key = this.levels.length === 1 ? undefined : this.waiting.get(tokenNumber);
    return key !== undefined && this.isAlive(key, cursor);
  }

  public openLevel(tokenNumber: number): void {
    this.levels.push(newKey(tokenNumber));
  }

  public closeLevel(): void {
    if (this.levels.length > 1) {
      this.forget(this.levels.pop()!.tokenNumber);
    }
    if (this.levels.length === 1) {
      this.waiting.clear();
    }
  }

  private get current(): SimpleKey {
    return this.levels[this.levels.length - 1];
  }

  private take(key: SimpleKey): void {
    key.possible = false;
    this.forget(key.tokenNumber);
  }

  private forget(tokenNumber: number): void {
    if (tokenNumber === this.waitingAtTop) {
      this.waitingAtTop = -1;
    } else {
      this.waiting.delete(tokenNumber);
    }
  }

  private isAlive(key: SimpleKey, cursor: Cursor): boolean {
    if (!key.possible) {
      return false;
    }
    if (key.line < cursor.line || isTooLong(key.position, cursor)) {
      if (key.required) {
        throw new Refusal('keyWithoutColon', key.position);
      }
      key.possible = false;
      return false;
    }
    return true;
  }
}

function newKey(tokenNumber: number): SimpleKey {
  return { possible: false, required: false, tokenNumber, position: 0, line: 0, column: 0 };
}

function isTooLong(from: number, { position, text }: Cursor): boolean {
  // The limit counts characters, of which one may take two places in a JavaScript string.
  return position - from > LONGEST_KEY && Array.from(text.slice(from, position)).length > LONGEST_KEY;
}
