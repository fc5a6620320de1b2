import type { Json } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';

/** The operator takes 0 for absent. */
export function isZeroAmount(value: Json | undefined): boolean {
  return (amountOf(value)?.unscaled ?? 0n) === 0n;
}
