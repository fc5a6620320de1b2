import { type Document, type Inventory, itemsAt, memberAt, type Rule, type RuleFinding } from '../../../../../finding';
import { amountOf } from '../../../../../kubernetes/amount';
import { compareQuantity } from '../../../../../kubernetes/quantity';
import { given, groupBy, oncePer } from '../../../../given';
import { CLUSTER } from '../../kinds';

const LIMIT_RANGE = { group: '', kind: 'LimitRange' };

const ranges = oncePer((inventory: Inventory) => groupBy(inventory.ofKind(LIMIT_RANGE), ({ namespace }) => namespace ?? ''));

export const limitRangeLetsIn: Rule = {
  id: 'CNPG-714',
  title: 'A namespace takes containers of the size of an instance',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  reason: 'The API server refuses the pods of an instance whose limits exceed those of a LimitRange, so the cluster waits for ever.',
  beside: [LIMIT_RANGE],

  check(cluster, { inventory }) {
    const near = (ranges(inventory).get(cluster.namespace ?? '') ?? []).filter(
      (range) => given(inventory, cluster, LIMIT_RANGE, range.name, range.namespace) === range,
    );
    return near.length === 0 ? undefined : near.flatMap((range) => faults(cluster, range));
  },
};

function faults({ body }: Document, range: Document): RuleFinding[] {
  return itemsAt(range.body, 'spec', 'limits').flatMap((item) =>
    memberAt(item, 'type') !== 'Container'
      ? []
      : ['cpu', 'memory'].flatMap((name) => {
          const [limit, max] = [memberAt(body, 'spec', 'resources', 'limits', name), memberAt(item, 'max', name)];
          const [asked, most] = [amountOf(limit), amountOf(max)];
          return asked && most && compareQuantity(asked, most) > 0
            ? [
                {
                  path: `/spec/resources/limits/${name}`,
                  problem: `the limit is ${limit} of ${name}, and the LimitRange "${range.name}" lets a container have ${max}`,
                  fix: 'lower the limit, or raise that of the LimitRange',
                },
              ]
            : [];
        }),
  );
}
