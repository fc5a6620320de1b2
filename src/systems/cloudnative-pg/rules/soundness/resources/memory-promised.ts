import { memberAt, type Rule } from '../../../../../finding';
import { amountOf } from '../../../../../kubernetes/amount';
import { compareQuantity } from '../../../../../kubernetes/quantity';
import { CLUSTER } from '../../kinds';

export const memoryIsPromised: Rule = {
  id: 'CNPG-711',
  title: 'The memory of an instance is its own',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/resource_management/',
  reason:
    'What lies between request and limit is promised to nobody and used by several. When the node runs out of it, the kernel kills whoever uses ' +
    'more than was requested, and a killed Postgres process takes all connections with it.',

  check({ body }) {
    const resources = memberAt(body, 'spec', 'resources');
    const [request, limit] = [memberAt(resources, 'requests', 'memory'), memberAt(resources, 'limits', 'memory')];
    const [asked, most] = [amountOf(request), amountOf(limit)];
    if (!asked || !most) {
      return undefined;
    }
    return compareQuantity(asked, most) >= 0
      ? []
      : [
          {
            path: '/spec/resources/limits/memory',
            problem: `an instance may use ${limit} of memory, and ${request} are kept for it`,
            fix: `request ${limit} as well, or accept that the node may be short of it`,
          },
        ];
  },
};
