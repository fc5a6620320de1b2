/** A number as Go would hold it; JSON has one kind only, but names of fields made from numbers differ. */
export interface GoNumber {
  readonly kind: 'int' | 'uint' | 'float';
  readonly value: number;
  /** All digits, where `value` cannot hold them. */
  readonly exact?: bigint;
}

const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,14})$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** In the only case in which the sign, prefix and underscores are left to Go's own parser. */
const FLOAT_FROM_DOT = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/;
const INTEGER = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9]\d*|0))$/;

const LARGEST_INT = 2n ** 63n - 1n;
const LARGEST_UINT = 2n ** 64n - 1n;

/** The number that a scalar without quotes means, if it means one. It starts with a digit, a sign or a dot. */
export function parseNumber(text: string): GoNumber | undefined {
  if (PLAIN_INTEGER.test(text)) {
    return { kind: 'int', value: Number(text) };
  }
  if (text.startsWith('.')) {
    return FLOAT_FROM_DOT.test(text) ? parseFloat64(text.replace(/_/g, '')) : undefined;
  }
  const plain = text.replace(/_/g, '');
  return parseInteger(plain) ?? (FLOAT.test(plain) ? parseFloat64(plain) : undefined);
}

function parseInteger(plain: string): GoNumber | undefined {
  const match = INTEGER.exec(plain);
  if (!match) {
    return undefined;
  }
  const [, sign, hex, binary, octal, decimal] = match;
  const magnitude = BigInt(hex ? `0x${hex}` : binary ? `0b${binary}` : octal ? `0o${octal}` : decimal);
  const exact = sign === '-' ? -magnitude : magnitude;
  if (exact >= -LARGEST_INT - 1n && exact <= LARGEST_INT) {
    return integer('int', exact);
  }
  return sign === '' && exact <= LARGEST_UINT ? integer('uint', exact) : undefined;
}

function integer(kind: 'int' | 'uint', exact: bigint): GoNumber {
  const value = Number(exact);
  return Number.isSafeInteger(value) ? { kind, value } : { kind, value, exact };
}

/** Too large for 64 bits is no number for Go, and stays a text. */
function parseFloat64(plain: string): GoNumber | undefined {
  const value = Number(plain);
  return Number.isFinite(value) ? { kind: 'float', value } : undefined;
}

/** The name of a field that is written as a number. Floats lose half of their digits on the way. */
export function numberAsKey({ kind, value, exact }: GoNumber): string {
  return kind === 'float' ? formatFloat32(value) : String(exact ?? value);
}

/** Go's `strconv.FormatFloat(value, 'g', -1, 32)`. */
function formatFloat32(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) {
    return '.nan';
  }
  if (!Number.isFinite(single)) {
    return single > 0 ? '.inf' : '-.inf';
  }
  if (single === 0) {
    return Object.is(single, -0) ? '-0' : '0';
  }
  let precision = 1;
  while (Math.fround(Number(single.toPrecision(precision))) !== single) {
    precision++;
  }
  const [mantissa, exponentText] = single.toExponential(precision - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) {
    return String(Number(single.toPrecision(precision)));
  }
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
