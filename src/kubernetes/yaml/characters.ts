/**
 * The classes of characters of YAML 1.1. A text under the scanner ends with NUL, which cannot occur in it
 * (`unreadableCharacter`), so no loop has to look at its length.
 */
export const NUL = 0;
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const BLANK = 0x20;

export function isBreak(c: number): boolean {
  return c === LF || c === CR || c === 0x85 || c === 0x2028 || c === 0x2029;
}

export function isBreakOrEnd(c: number): boolean {
  return c === NUL || isBreak(c);
}

export function isBlank(c: number): boolean {
  return c === BLANK || c === TAB;
}

export function isBlankOrEnd(c: number): boolean {
  return c <= BLANK ? c === BLANK || c === LF || c === NUL || c === TAB || c === CR : c === 0x85 || c === 0x2028 || c === 0x2029;
}

export function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/** Letters, digits, `_` and `-`: what names of anchors, tag handles and directives are made of. */
export function isWord(c: number): boolean {
  return isDigit(c) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x5f || c === 0x2d;
}

export function isHex(c: number): boolean {
  return isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is what it is for
const UNREADABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Where a character stands that YAML does not allow, or -1. */
export function unreadableCharacter(text: string): number {
  return text.search(UNREADABLE);
}
