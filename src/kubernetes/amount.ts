import type { Json } from '../finding';
import { parseQuantity, type Quantity } from './quantity';

/** The API server multiplies by these powers of ten in one go and takes what is left in 64 bits; by others it finds 0 there. */
const WRAPPING = [0, 1, 2, 3, 6, 9];

/** The amount, where there is one that Kubernetes reads; anything else was told by the schema. */
export function amountOf(value: Json | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(String(value)) : undefined;
}

/** The amount in units of 10^`unit` in 64 bits, as the API server counts with it: rounded away from zero. */
export function wholeAmount({ unscaled, exponent }: Quantity, unit: number): bigint {
  const shift = exponent - unit;
  if (shift < 0) {
    const divisor = 10n ** BigInt(-shift);
    const rest = unscaled % divisor;
    return inBits(unscaled / divisor + (rest > 0n ? 1n : rest < 0n ? -1n : 0n));
  }
  // Nothing but 0 fits when there are twenty digits more.
  const whole = shift < 20 ? unscaled * 10n ** BigInt(shift) : 0n;
  return inBits(whole) === whole || WRAPPING.includes(shift) ? inBits(whole) : 0n;
}

function inBits(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}
