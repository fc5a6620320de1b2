import { isBlank, isBlankOrEnd, isBreak, isHex, NUL } from './characters';
import type { Cursor } from './cursor';
import { Refusal } from './refusal';
import { folded } from './scan-plain';
import { SCALAR, type Token, token } from './token';

const BACKSLASH = 0x5c;
const SINGLE_QUOTE = 0x27;

/** YAML 1.1: `\'` is an escape, `\/` is not. */
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ' },
  ...{ '"': '"', "'": "'", '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};
const ESCAPE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

export function scanQuoted(cursor: Cursor): Token {
  const { text } = cursor;
  const start = cursor.position;
  const quote = text.charCodeAt(start);
  cursor.position++;
  let value = '';
  for (;;) {
    if (cursor.atMarker(0x2d) || cursor.atMarker(0x2e)) {
      throw new Refusal('quoteMarker', start);
    }
    if (text.charCodeAt(cursor.position) === NUL) {
      throw new Refusal('quoteOpen', start);
    }
    const run = passRun(cursor, quote, start);
    value = value === '' ? run.value : value + run.value;
    if (text.charCodeAt(cursor.position) === quote) {
      cursor.position++;
      return token(SCALAR, start, value);
    }
    value += passGap(cursor, run.broken);
  }
}

/** Everything up to the next blank, break, end or closing quote; `broken` when an escaped line break ends it. */
function passRun(cursor: Cursor, quote: number, scalarStart: number): { value: string; broken: boolean } {
  const { text } = cursor;
  let value = '';
  let from = cursor.position;
  for (let c = text.charCodeAt(cursor.position); !isBlankOrEnd(c); c = text.charCodeAt(cursor.position)) {
    if (c === quote) {
      if (quote !== SINGLE_QUOTE || cursor.at(1) !== SINGLE_QUOTE) {
        break;
      }
      value += text.slice(from, ++cursor.position);
      from = ++cursor.position;
    } else if (c === BACKSLASH && quote !== SINGLE_QUOTE) {
      value += text.slice(from, cursor.position++);
      if (isBreak(text.charCodeAt(cursor.position))) {
        cursor.passBreak();
        return { value, broken: true };
      }
      value += passEscape(cursor, scalarStart);
      from = cursor.position;
    } else {
      cursor.position++;
    }
  }
  return { value: value === '' ? text.slice(from, cursor.position) : value + text.slice(from, cursor.position), broken: false };
}

/** The escape whose letter the cursor stands at. */
function passEscape(cursor: Cursor, scalarStart: number): string {
  const letter = cursor.text[cursor.position++];
  if (Object.hasOwn(ESCAPES, letter)) {
    return ESCAPES[letter];
  }
  if (!Object.hasOwn(ESCAPE_DIGITS, letter)) {
    throw new Refusal('escapeUnknown', scalarStart);
  }
  const from = cursor.position;
  for (const end = from + ESCAPE_DIGITS[letter]; cursor.position < end; cursor.position++) {
    if (!isHex(cursor.at(0))) {
      throw new Refusal('escapeDigits', scalarStart);
    }
  }
  const code = Number.parseInt(cursor.text.slice(from, cursor.position), 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    throw new Refusal('escapeRange', scalarStart);
  }
  return String.fromCodePoint(code);
}

/** Blanks and breaks as what they count for; after an escaped break, blanks count for nothing. */
function passGap(cursor: Cursor, afterEscapedBreak: boolean): string {
  const { text } = cursor;
  const start = cursor.position;
  let broken = afterEscapedBreak;
  let first = '';
  let more = '';
  for (let c = text.charCodeAt(start); ; c = text.charCodeAt(cursor.position)) {
    if (isBlank(c)) {
      cursor.position++;
    } else if (!isBreak(c)) {
      break;
    } else if (broken) {
      more += cursor.passBreak();
    } else {
      first = cursor.passBreak();
      broken = true;
    }
  }
  if (!broken) {
    return text.slice(start, cursor.position);
  }
  return first === '' ? more : folded(first, more);
}
