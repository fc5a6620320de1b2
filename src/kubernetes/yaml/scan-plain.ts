import { isBlank, isBlankOrEnd, isBreak, TAB } from './characters';
import type { Cursor } from './cursor';
import { Refusal } from './refusal';
import { SCALAR, type Token, token } from './token';

/** A scalar without quotes. `indent` is the least column in which it may go on, in a flow collection any. Sets `lineEnded`. */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): Token {
  const { text } = cursor;
  const start = cursor.position;
  let value = '';
  let gap = '';
  cursor.lineEnded = false;
  while (!cursor.atMarker(0x2d) && !cursor.atMarker(0x2e) && text.charCodeAt(cursor.position) !== 0x23) {
    const end = endOfRun(text, cursor.position, inFlow);
    if (end > cursor.position) {
      value = value === '' ? text.slice(cursor.position, end) : value + gap + text.slice(cursor.position, end);
      gap = '';
      cursor.lineEnded = false;
      cursor.position = end;
    }
    const c = text.charCodeAt(end);
    if (!isBlank(c) && !isBreak(c)) {
      break;
    }
    gap += passGap(cursor, start, indent);
    if (!inFlow && cursor.position - cursor.lineStart < indent) {
      break;
    }
  }
  return token(SCALAR, start, value, true);
}

function endOfRun(text: string, from: number, inFlow: boolean): number {
  let end = from;
  for (let c = text.charCodeAt(end); !isBlankOrEnd(c); c = text.charCodeAt(++end)) {
    if (c === 0x3a ? isBlankOrEnd(text.charCodeAt(end + 1)) : inFlow && endsFlowScalar(c)) {
      break;
    }
  }
  return end;
}

/** Unlike YAML 1.2, a question mark ends a scalar in a flow collection and a colon before a bracket does not. */
function endsFlowScalar(c: number): boolean {
  return c === 0x2c || c === 0x3f || c === 0x5b || c === 0x5d || c === 0x7b || c === 0x7d;
}

/** Blanks and line breaks between two runs, as what they count for in the value. */
function passGap(cursor: Cursor, scalarStart: number, indent: number): string {
  const { text } = cursor;
  const start = cursor.position;
  let first = '';
  let more = '';
  for (let c = text.charCodeAt(start); ; c = text.charCodeAt(cursor.position)) {
    if (isBlank(c)) {
      if (first !== '' && c === TAB && cursor.position - cursor.lineStart < indent) {
        throw new Refusal('plainTab', scalarStart);
      }
      cursor.position++;
    } else if (!isBreak(c)) {
      break;
    } else if (first === '') {
      first = cursor.passBreak();
    } else {
      more += cursor.passBreak();
    }
  }
  cursor.lineEnded = first !== '';
  return first === '' ? text.slice(start, cursor.position) : folded(first, more);
}

/** One line feed becomes a blank; of several the first is dropped; a Unicode line separator is kept. */
export function folded(first: string, more: string): string {
  return first === '\n' ? more || ' ' : first + more;
}
