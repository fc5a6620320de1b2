import { type Document, memberAt } from '../../../../finding';
import { parseQuantity, quantityToNumber } from '../../../../kubernetes/quantity';

/** What the node has of a resource, as it says itself. */
export function capacityOf({ body }: Document, resource: string): number | undefined {
  const written = memberAt(body, 'status', 'capacity', resource);
  const amount = typeof written === 'string' || typeof written === 'number' ? parseQuantity(`${written}`) : undefined;
  return amount && quantityToNumber(amount);
}
