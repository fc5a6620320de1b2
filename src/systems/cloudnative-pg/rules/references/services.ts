import { type Document, itemsAt, memberAt } from '../../../../finding';

/** Where the operator expects services of its own. It looks there also for those that are switched off. */
const TYPES = ['rw', 'ro', 'r', 'any'];

/** The names under which the cluster has services, or would have them. */
export function serviceNames({ body, name }: Document): ReadonlySet<unknown> {
  const additional = itemsAt(body, 'spec', 'managed', 'services', 'additional');
  return new Set([
    ...TYPES.map((type) => `${name}-${type}`),
    ...additional.map((item) => memberAt(item, 'serviceTemplate', 'metadata', 'name')),
  ]);
}
