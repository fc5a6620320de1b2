import type { Token } from './token';

/** Tokens that were scanned and not yet taken, numbered through the document. */
export class TokenQueue {
  /** Used again from the start whenever it has run empty, which is after every few tokens. */
  private readonly tokens: Token[] = [];
  private head = 0;
  private tail = 0;
  private taken = 0;

  public get isEmpty(): boolean {
    return this.head === this.tail;
  }

  public get first(): Token {
    return this.tokens[this.head];
  }

  public get firstNumber(): number {
    return this.taken;
  }

  /** The number of the token that is appended next. */
  public get nextNumber(): number {
    return this.taken + this.tail - this.head;
  }

  public take(): void {
    this.taken++;
    if (++this.head === this.tail) {
      this.head = 0;
      this.tail = 0;
    }
  }

  public append(token: Token): void {
    this.tokens[this.tail++] = token;
  }

  /** Before the token of that number; where that is taken already, at the end, as libyaml does. */
  public insert(number: number, token: Token): void {
    const place = number - this.taken + this.head;
    let index = this.tail++;
    if (place >= this.head) {
      for (; index > place; index--) {
        this.tokens[index] = this.tokens[index - 1];
      }
    }
    this.tokens[index] = token;
  }
}
