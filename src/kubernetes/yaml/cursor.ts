import { CR, isBreak, LF } from './characters';

/** A place in a text that ends with NULs, with the line and column that indentation is judged by. */
export class Cursor {
  public position = 0;
  public line = 0;
  public lineStart = 0;
  /** A scalar without quotes has ended behind a line break, so that a new key may follow. */
  public lineEnded = false;
  public readonly text: string;

  public constructor(text: string) {
    // As many as the longest look-ahead (`--- `): reading beyond the end never leaves the text.
    this.text = `${text}\0\0\0\0`;
    if (text.startsWith('\ufeff')) {
      this.position = 1;
      this.lineStart = 1;
    }
  }

  public get column(): number {
    return this.position - this.lineStart;
  }

  public at(offset: number): number {
    return this.text.charCodeAt(this.position + offset);
  }

  /** Passes a line break and says what it counts as inside a scalar. */
  public passBreak(): string {
    const c = this.text.charCodeAt(this.position);
    this.position += c === CR && this.at(1) === LF ? 2 : 1;
    this.line++;
    this.lineStart = this.position;
    return c === 0x2028 || c === 0x2029 ? String.fromCharCode(c) : '\n';
  }

  /** Passes the rest of the line, without its break. */
  public passLine(): void {
    let c = this.text.charCodeAt(this.position);
    while (c !== 0 && !isBreak(c)) {
      c = this.text.charCodeAt(++this.position);
    }
  }

  /** Three times this character at the start of a line, and then nothing or a blank: `---`, `...`. */
  public atMarker(c: number): boolean {
    const { text, position } = this;
    if (position !== this.lineStart || text.charCodeAt(position + 1) !== c || text.charCodeAt(position + 2) !== c) {
      return false;
    }
    const after = text.charCodeAt(position + 3);
    return text.charCodeAt(position) === c && (after === 0 || after === 0x20 || after === 0x09 || isBreak(after));
  }
}
