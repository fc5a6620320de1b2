import { isJsonObject, memberAt } from '../finding';
import { parseQuantity, quantityToNumber } from './quantity';

/** Equal texts for requests and limits that are equal: "1" and "1000m" are the same, and so are no requests and an empty map. */
export function comparableResources(resources: unknown): string {
  return ['requests', 'limits']
    .flatMap((kind) => {
      const map = memberAt(resources, kind);
      return Object.entries(isJsonObject(map) ? map : {}).map(([name, value]) => {
        const amount = parseQuantity(String(value));
        return `${kind}.${name}=${amount ? quantityToNumber(amount) : value}`;
      });
    })
    .sort()
    .join(' ');
}
