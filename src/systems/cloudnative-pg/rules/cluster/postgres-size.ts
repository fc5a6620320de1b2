import { parseQuantity, type Quantity } from '../../../../kubernetes/quantity';

const LARGEST = 2n ** 63n - 1n;

/**
 * A size as the operator reads it, which is not as Postgres does: a number alone counts megabytes, everything else
 * ends in "B", blanks fall away. `undefined` where it reads none.
 */
export function readPostgresSize(text: string): Quantity | undefined {
  const written = isInteger(text) ? `${text}MB` : text;
  if (!written.endsWith('B')) {
    return undefined;
  }
  const amount = written.slice(0, -1).replace(/ /g, '');
  return parseQuantity(isInteger(amount) ? amount : `${amount}i`.replaceAll('ki', 'Ki'));
}

/** What Go's Atoi takes. */
export function isInteger(text: string): boolean {
  if (!/^[+-]?\d+$/.test(text)) {
    return false;
  }
  const number = BigInt(text.replace('+', ''));
  return number <= LARGEST && number >= -LARGEST - 1n;
}
