export const STREAM_END = 0;
export const DIRECTIVE_VERSION = 1;
export const DIRECTIVE_TAG = 2;
export const DOCUMENT_START = 3;
export const DOCUMENT_END = 4;
export const BLOCK_SEQUENCE_START = 5;
export const BLOCK_MAPPING_START = 6;
export const BLOCK_END = 7;
export const FLOW_SEQUENCE_START = 8;
export const FLOW_SEQUENCE_END = 9;
export const FLOW_MAPPING_START = 10;
export const FLOW_MAPPING_END = 11;
export const BLOCK_ENTRY = 12;
export const FLOW_ENTRY = 13;
export const KEY = 14;
export const VALUE = 15;
export const ALIAS = 16;
export const ANCHOR = 17;
export const TAG = 18;
export const SCALAR = 19;

export interface Token {
  readonly type: number;
  /** Offset in the text of the document. */
  readonly start: number;
  /** A scalar's text, the name of an anchor, the handle of a tag. */
  readonly value: string;
  /** The rest of a tag after its handle. */
  readonly suffix: string;
  /** A scalar without quotes, which may be something else than a text. */
  readonly plain: boolean;
}

export function token(type: number, start: number, value = '', plain = false, suffix = ''): Token {
  return { type, start, value, suffix, plain };
}

/** A set of types as bits: asked for every key and value. */
export function setOf(...types: readonly number[]): number {
  return types.reduce((set, type) => set | (1 << type), 0);
}

export function isOneOf(type: number, set: number): boolean {
  return (set & (1 << type)) !== 0;
}
