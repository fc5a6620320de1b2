import { roundToEven, toBaseUnit } from './units';

/** Why a text is no number of a parameter. */
export type NumberFault = 'no-number' | 'no-unit-expected' | 'unknown-unit' | 'beyond-integers' | 'unsettled';

export type ParsedNumber = { readonly value: number } | { readonly fault: NumberFault; readonly unit?: string };

const BLANKS = /^[ \t\n\v\f\r]*/;
/** What the C function `strtol` takes, base 0: hexadecimal, octal, decimal. */
const INTEGER = /^[ \t\n\v\f\r]*[+-]?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)/;
/** What `strtod` takes. */
const REAL =
  /^[ \t\n\v\f\r]*[+-]?(?:0x(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)(?:p[+-]?[0-9]+)?|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?|inf(?:inity)?|nan(?:\([a-z0-9_]*\))?)/i;
/** Newer C libraries read binary numbers, older ones do not. */
const BINARY = /^[ \t\n\v\f\r]*[+-]?0[bB][01]/;

const INT_MAX = 2 ** 31 - 1;
const LONG_MAX = 2n ** 63n - 1n;

/** An integer as Postgres reads it, in the unit of the parameter. */
export function parseInteger(text: string, unit?: string): ParsedNumber {
  if (BINARY.test(text)) {
    return { fault: 'unsettled' };
  }
  const whole = INTEGER.exec(text)?.[0] ?? '';
  const next = text[whole.length] ?? '';
  const long = whole === '' ? undefined : toLong(whole);
  const parsed =
    next === '.' || /e/i.test(next) || (whole !== '' && long === undefined) ? real(text) : { value: long, length: whole.length };
  const number = withUnit(text, parsed, unit);
  if ('fault' in number) {
    return number;
  }
  const rounded = roundToEven(number.value);
  return rounded > INT_MAX || rounded < -INT_MAX - 1 ? { fault: 'beyond-integers' } : { value: rounded + 0 };
}

/** A number with a fraction as Postgres reads it, in the unit of the parameter. */
export function parseReal(text: string, unit?: string): ParsedNumber {
  return withUnit(text, real(text), unit);
}

interface Prefix {
  readonly value: number | undefined;
  readonly length: number;
}

function withUnit(text: string, { value, length }: Prefix, unit: string | undefined): ParsedNumber {
  if (length === 0 || value === undefined || Number.isNaN(value)) {
    return { fault: 'no-number' };
  }
  const written = text.slice(length).replace(BLANKS, '');
  if (written === '') {
    return { value };
  }
  if (unit === undefined) {
    return { fault: 'no-unit-expected', unit: written };
  }
  const converted = toBaseUnit(value, written.replace(/[ \t\n\v\f\r]+$/, ''), unit);
  return converted === undefined ? { fault: 'unknown-unit', unit: written } : { value: converted };
}

/** `undefined` beyond 64 bits. */
function toLong(text: string): number | undefined {
  if (/^[1-9][0-9]{0,14}$/.test(text)) {
    return Number(text);
  }
  const parts = /^([+-]?)(.*)$/s.exec(text.replace(BLANKS, '')) as RegExpExecArray;
  const digits = /^0[0-7]/.test(parts[2]) ? `0o${parts[2].slice(1)}` : parts[2];
  const value = parts[1] === '-' ? -BigInt(digits) : BigInt(digits);
  return value > LONG_MAX || value < -LONG_MAX - 1n ? undefined : Number(value);
}

function real(text: string): Prefix {
  const found = REAL.exec(text)?.[0];
  if (found === undefined) {
    return { value: undefined, length: 0 };
  }
  return { value: toDouble(found.replace(BLANKS, '')), length: found.length };
}

/** `undefined` where a double is too small or too large for it. */
function toDouble(text: string): number | undefined {
  const [, sign, digits] = /^([+-]?)(.*)$/s.exec(text) as RegExpExecArray;
  if (/^nan/i.test(digits)) {
    return Number.NaN;
  }
  if (/^inf/i.test(digits)) {
    return sign === '-' ? -Infinity : Infinity;
  }
  const value = /^0x/i.test(digits) ? hexadecimal(digits) : Number(digits);
  const tooSmall = value < 2 ** -1022 && /[1-9a-f]/i.test(digits.replace(/^0x|[ep][+-]?[0-9]+$/gi, ''));
  return Number.isFinite(value) && !tooSmall ? (sign === '-' ? -value : value) : undefined;
}

function hexadecimal(digits: string): number {
  const [, whole, part = '', power = '0'] = /^0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?[0-9]+))?$/i.exec(digits) as RegExpExecArray;
  return Number(BigInt(`0x0${whole}${part}`)) * 2 ** (Number(power) - 4 * part.length);
}
