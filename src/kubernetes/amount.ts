import type { Json } from '../finding';
import { parseQuantity, type Quantity } from './quantity';

const LARGEST = 2n ** 63n - 1n;

/** The amount, where there is one that Kubernetes reads; anything else was told by the schema. */
export function amountOf(value: Json | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(String(value)) : undefined;
}

/** The amount in units of 10^`exponent`, as the API server counts with it: rounded away from zero, and 0 where 64 bits do not hold it. */
export function wholeAmount({ unscaled, exponent }: Quantity, unit: number): bigint {
  const shift = exponent - unit;
  if (shift >= 0) {
    const whole = shift > 19 ? LARGEST + 1n : unscaled * 10n ** BigInt(shift);
    return unscaled === 0n || whole > LARGEST || whole < -LARGEST ? 0n : whole;
  }
  const divisor = 10n ** BigInt(-shift);
  const rest = unscaled % divisor;
  return unscaled / divisor + (rest > 0n ? 1n : rest < 0n ? -1n : 0n);
}
