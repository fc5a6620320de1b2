import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isHex, isWord } from './characters';
import type { Cursor } from './cursor';
import { Refusal, type SyntaxReason } from './refusal';
import { DIRECTIVE_TAG, DIRECTIVE_VERSION, TAG, type Token, token } from './token';

const URI = /[-0-9A-Za-z_;/?:@&=+$,.!~*'()[\]]/;
/** What may follow a name directly: `*a]`, `*a: b`. */
const AFTER_NAME = '?:,]}%@`';

/** An anchor or an alias. */
export function scanName(cursor: Cursor, type: number): Token {
  const start = cursor.position++;
  const name = passWord(cursor);
  if (name === '' || !(isBlankOrEnd(cursor.at(0)) || AFTER_NAME.includes(cursor.text[cursor.position]))) {
    throw new Refusal('anchorName', start);
  }
  return token(type, start, name);
}

export function scanTag(cursor: Cursor): Token {
  const start = cursor.position;
  let handle = '';
  let suffix: string;
  if (cursor.at(1) === 0x3c) {
    cursor.position += 2;
    suffix = passUri(cursor, start, 'tagName', '');
    if (cursor.text[cursor.position++] !== '>') {
      throw new Refusal('tagName', start);
    }
  } else {
    handle = passHandle(cursor);
    if (handle.length > 1 && handle.endsWith('!')) {
      suffix = passUri(cursor, start, 'tagName', '');
    } else {
      suffix = passUri(cursor, start, 'tagName', handle);
      [handle, suffix] = suffix === '' ? ['', '!'] : ['!', suffix];
    }
  }
  if (!isBlankOrEnd(cursor.at(0))) {
    throw new Refusal('tagName', start);
  }
  return token(TAG, start, handle, false, suffix);
}

/** `%YAML 1.1` or `%TAG !handle! prefix`; nothing else may start with a percent sign in the first column. */
export function scanDirective(cursor: Cursor): Token {
  const start = cursor.position++;
  const name = passWord(cursor);
  if (!isBlankOrEnd(cursor.at(0)) || (name !== 'YAML' && name !== 'TAG')) {
    throw new Refusal('directive', start);
  }
  passBlanks(cursor);
  const scanned = name === 'YAML' ? token(DIRECTIVE_VERSION, start, passVersion(cursor, start)) : passTagDirective(cursor, start);
  passBlanks(cursor);
  if (cursor.at(0) === 0x23) {
    cursor.passLine();
  }
  if (!isBreakOrEnd(cursor.at(0))) {
    throw new Refusal('directive', start);
  }
  if (isBreak(cursor.at(0))) {
    cursor.passBreak();
  }
  return scanned;
}

function passVersion(cursor: Cursor, start: number): string {
  const from = cursor.position;
  passDigits(cursor, start);
  if (cursor.text[cursor.position++] !== '.') {
    throw new Refusal('directive', start);
  }
  passDigits(cursor, start);
  return cursor.text.slice(from, cursor.position).split('.').map(Number).join('.');
}

function passDigits(cursor: Cursor, start: number): void {
  const from = cursor.position;
  while (isDigit(cursor.at(0))) {
    cursor.position++;
  }
  if (cursor.position === from || cursor.position - from > 2) {
    throw new Refusal('directive', start);
  }
}

function passTagDirective(cursor: Cursor, start: number): Token {
  if (cursor.at(0) !== 0x21) {
    throw new Refusal('directive', start);
  }
  const handle = passHandle(cursor);
  if (!handle.endsWith('!') || !isBlank(cursor.at(0))) {
    throw new Refusal('directive', start);
  }
  passBlanks(cursor);
  const prefix = passUri(cursor, start, 'directive', '');
  if (!isBlankOrEnd(cursor.at(0))) {
    throw new Refusal('directive', start);
  }
  return token(DIRECTIVE_TAG, start, handle, false, prefix);
}

/** `!`, `!name!`, or `!name` as the start of a tag without handle. */
function passHandle(cursor: Cursor): string {
  const from = cursor.position++;
  passWord(cursor);
  if (cursor.at(0) === 0x21) {
    cursor.position++;
  }
  return cursor.text.slice(from, cursor.position);
}

/** `head` was read as a handle and is none: without its exclamation mark it is part of the tag. */
function passUri(cursor: Cursor, start: number, reason: SyntaxReason, head: string): string {
  let uri = head.slice(1);
  let found = head !== '';
  for (let c = cursor.text[cursor.position]; c === '%' || URI.test(c); c = cursor.text[cursor.position]) {
    uri += c === '%' ? passEscapes(cursor, start, reason) : cursor.text[cursor.position++];
    found = true;
  }
  if (!found) {
    throw new Refusal(reason, start);
  }
  return uri;
}

/** The escaped bytes of one character. */
function passEscapes(cursor: Cursor, start: number, reason: SyntaxReason): string {
  const bytes: number[] = [];
  let width = 1;
  while (bytes.length < width) {
    const byte = Number.parseInt(cursor.text.slice(cursor.position + 1, cursor.position + 3), 16);
    const first = bytes.length === 0;
    if (cursor.at(0) !== 0x25 || !isHex(cursor.at(1)) || !isHex(cursor.at(2)) || (first ? widthOf(byte) === 0 : (byte & 0xc0) !== 0x80)) {
      throw new Refusal(reason, start);
    }
    width = first ? widthOf(byte) : width;
    bytes.push(byte);
    cursor.position += 3;
  }
  return Buffer.from(bytes).toString('utf8');
}

function widthOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf8 ? 4 : 0;
}

function passWord(cursor: Cursor): string {
  const from = cursor.position;
  while (isWord(cursor.at(0))) {
    cursor.position++;
  }
  return cursor.text.slice(from, cursor.position);
}

function passBlanks(cursor: Cursor): void {
  while (isBlank(cursor.at(0))) {
    cursor.position++;
  }
}
