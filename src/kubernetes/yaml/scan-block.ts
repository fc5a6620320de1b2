import { BLANK, isBlank, isBreak, isBreakOrEnd, isDigit, NUL, TAB } from './characters';
import type { Cursor } from './cursor';
import { Refusal } from './refusal';
import { SCALAR, type Token, token } from './token';

type Chomping = 'strip' | 'clip' | 'keep';

/** A text block behind `|` or `>`. `parentIndent` is the column of the collection that holds it, -1 for none. */
export function scanBlock(cursor: Cursor, parentIndent: number): Token {
  const { text } = cursor;
  const start = cursor.position;
  const literal = text.charCodeAt(start) === 0x7c;
  cursor.position++;
  const { chomping, increment } = header(cursor, start);
  passHeaderLine(cursor, start);
  let breaks = passBreaks(cursor, start, increment > 0 ? Math.max(parentIndent, 0) + increment : 0, parentIndent);
  const { indent } = breaks;
  const lines: string[] = [];
  let lineBreak = '';
  let afterBlank = false;
  while (cursor.position - cursor.lineStart === indent && text.charCodeAt(cursor.position) !== NUL) {
    const beforeBlank = isBlank(text.charCodeAt(cursor.position));
    if (!literal && !afterBlank && !beforeBlank && lineBreak === '\n') {
      lineBreak = breaks.text === '' ? ' ' : '';
    }
    afterBlank = beforeBlank;
    const from = cursor.position;
    cursor.passLine();
    lines.push(lineBreak, breaks.text, text.slice(from, cursor.position));
    lineBreak = isBreak(text.charCodeAt(cursor.position)) ? cursor.passBreak() : '';
    breaks = passBreaks(cursor, start, indent, parentIndent);
  }
  const tail = chomping === 'strip' ? '' : chomping === 'clip' ? lineBreak : lineBreak + breaks.text;
  return token(SCALAR, start, lines.join('') + tail);
}

/** What may stand behind `|` or `>`: how to end the text and how far it is indented, in either order. */
function header(cursor: Cursor, start: number): { chomping: Chomping; increment: number } {
  let chomping: Chomping = 'clip';
  let increment = 0;
  let chomped = false;
  for (let c = cursor.at(0); ; c = cursor.at(0)) {
    if ((c === 0x2b || c === 0x2d) && !chomped) {
      chomping = c === 0x2b ? 'keep' : 'strip';
      chomped = true;
    } else if (isDigit(c) && increment === 0) {
      increment = c - 0x30;
      if (increment === 0) {
        throw new Refusal('blockHeader', start);
      }
    } else {
      return { chomping, increment };
    }
    cursor.position++;
  }
}

function passHeaderLine(cursor: Cursor, start: number): void {
  while (isBlank(cursor.at(0))) {
    cursor.position++;
  }
  if (cursor.at(0) === 0x23) {
    cursor.passLine();
  }
  if (!isBreakOrEnd(cursor.at(0))) {
    throw new Refusal('blockHeader', start);
  }
  if (isBreak(cursor.at(0))) {
    cursor.passBreak();
  }
}

/** Empty lines and the indentation of the next full one. With an indentation of 0 it is found out: the widest counts. */
function passBreaks(cursor: Cursor, start: number, indent: number, parentIndent: number): { text: string; indent: number } {
  let breaks = '';
  let widest = 0;
  for (;;) {
    let c = cursor.at(0);
    while (c === BLANK && (indent === 0 || cursor.position - cursor.lineStart < indent)) {
      cursor.position++;
      c = cursor.at(0);
    }
    const column = cursor.position - cursor.lineStart;
    widest = Math.max(widest, column);
    if (c === TAB && (indent === 0 || column < indent)) {
      throw new Refusal('blockTab', start);
    }
    if (!isBreak(c)) {
      return { text: breaks, indent: indent || Math.max(widest, parentIndent + 1, 1) };
    }
    breaks += cursor.passBreak();
  }
}
