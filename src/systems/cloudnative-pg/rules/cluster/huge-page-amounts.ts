import { isJsonObject, type Json, memberAt } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';
import type { Quantity } from '../../../../kubernetes/quantity';

/** Kinds of huge pages and how much of each, limits before requests. */
export function hugePagesOf(resources: Json | undefined): (readonly [name: string, amount: Quantity])[] {
  const found = new Map<string, Quantity>();
  for (const side of ['limits', 'requests']) {
    const amounts = memberAt(resources, side);
    for (const [name, value] of isJsonObject(amounts) ? Object.entries(amounts) : []) {
      const amount = name.startsWith('hugepages-') ? amountOf(value) : undefined;
      if (amount && !found.has(name)) {
        found.set(name, amount);
      }
    }
  }
  return [...found];
}
