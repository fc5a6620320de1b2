/**
 * An amount as Kubernetes counts it: `unscaled` × 10^`exponent`, exact, with `exponent` >= -9.
 * Read with `parseQuantity`; compare with `compareQuantity`, since equal amounts have many spellings.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export interface Quantity {
  readonly unscaled: bigint;
  readonly exponent: number;
}

const DECIMAL_SUFFIXES: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY_SUFFIXES: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };

const QUANTITY = /^([+-]?)0*(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/;
const SMALLEST_EXPONENT = -9;
const LARGEST_BINARY = 2n ** 63n - 1n;
const ZERO: Quantity = { unscaled: 0n, exponent: 0 };

/**
 * The amount that a text means, or `undefined` where an API server refuses it.
 *
 * As lenient as the server: `5.`, `.5`, `+1`, and even `Gi`, `.` and `-` (all zero) are amounts. What is finer than
 * 1n is rounded away from zero, and what has a binary suffix is capped at 2^63 - 1.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const parts = text === '' ? null : QUANTITY.exec(text);
  if (!parts) {
    return undefined;
  }
  const [, sign, whole, fraction = '', suffix] = parts;
  const scale = scaleOf(suffix);
  if (scale === undefined) {
    return undefined;
  }
  if (!/^[+-]?\.?\d/.test(text) && !zeroNeedsNoDigit(fraction, scale)) {
    return undefined;
  }
  const digits = BigInt(`${whole}${fraction}` || '0');
  const amount = scale.base === 2 ? binary(digits, fraction.length, scale.exponent) : rounded(digits, scale.exponent - fraction.length);
  return sign === '-' ? { unscaled: -amount.unscaled, exponent: amount.exponent } : amount;
}

/** Negative, zero or positive, as for `Array.prototype.sort`. */
export function compareQuantity(a: Quantity, b: Quantity): number {
  const signs = signOf(a.unscaled) - signOf(b.unscaled);
  if (signs !== 0 || a.unscaled === 0n) {
    return signs;
  }
  // Aligning 1 with 1e2000000000 would need gigabytes: different magnitudes are told apart by their length.
  const magnitudes = magnitudeOf(a) - magnitudeOf(b);
  if (magnitudes !== 0) {
    return magnitudes * signOf(a.unscaled);
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = a.unscaled * 10n ** BigInt(a.exponent - exponent) - b.unscaled * 10n ** BigInt(b.exponent - exponent);
  return signOf(difference);
}

/** The amount as a plain number (bytes, cores), as near as a number comes; `Infinity` beyond its range. */
export function quantityToNumber(quantity: Quantity): number {
  return Number(`${quantity.unscaled}e${quantity.exponent}`);
}

interface Scale {
  readonly base: 2 | 10;
  readonly exponent: number;
}

function scaleOf(suffix: string): Scale | undefined {
  if (Object.hasOwn(DECIMAL_SUFFIXES, suffix)) {
    return { base: 10, exponent: DECIMAL_SUFFIXES[suffix] };
  }
  if (Object.hasOwn(BINARY_SUFFIXES, suffix)) {
    return { base: 2, exponent: BINARY_SUFFIXES[suffix] };
  }
  const written = /^[eE]([+-]?\d+)$/.exec(suffix);
  const exponent = written ? BigInt(written[1]) : 0n;
  // The server reads 64 bits and keeps 32: 1e4294967296 is 1.
  return written && BigInt.asIntN(64, exponent) === exponent ? { base: 10, exponent: Number(BigInt.asIntN(32, exponent)) } : undefined;
}

/** Without any digit the server's short way reads zero and its long way refuses; this is where it takes the short one. */
function zeroNeedsNoDigit(fraction: string, scale: Scale): boolean {
  return scale.base === 2 ? fraction === '' && scale.exponent <= BINARY_SUFFIXES.Ti : scale.exponent >= SMALLEST_EXPONENT;
}

function binary(digits: bigint, places: number, power: number): Quantity {
  const amount = rounded(digits << BigInt(power), -places);
  return compareQuantity(amount, { unscaled: LARGEST_BINARY, exponent: 0 }) > 0 ? { unscaled: LARGEST_BINARY, exponent: 0 } : amount;
}

function rounded(digits: bigint, exponent: number): Quantity {
  if (digits === 0n) {
    return ZERO;
  }
  if (exponent >= SMALLEST_EXPONENT) {
    return { unscaled: digits, exponent };
  }
  const surplus = SMALLEST_EXPONENT - exponent;
  if (surplus > digits.toString().length) {
    return { unscaled: 1n, exponent: SMALLEST_EXPONENT };
  }
  const divisor = 10n ** BigInt(surplus);
  return { unscaled: (digits + divisor - 1n) / divisor, exponent: SMALLEST_EXPONENT };
}

function signOf(value: bigint): number {
  return value === 0n ? 0 : value < 0n ? -1 : 1;
}

function magnitudeOf({ unscaled, exponent }: Quantity): number {
  return unscaled.toString().replace('-', '').length + exponent;
}
