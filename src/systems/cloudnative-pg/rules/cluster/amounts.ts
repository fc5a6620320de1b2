import type { Json } from '../../../../finding';
import { parseQuantity, type Quantity } from '../../../../kubernetes/quantity';

/** The amount, where there is one that Kubernetes reads; anything else was told by the schema. */
export function amountOf(value: Json | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(String(value)) : undefined;
}

/** The operator takes 0 for absent. */
export function isZeroAmount(value: Json | undefined): boolean {
  return (amountOf(value)?.unscaled ?? 0n) === 0n;
}
