import {
  type Document,
  type Inventory,
  isJsonObject,
  itemsAt,
  memberAt,
  pointerStep,
  type Rule,
  type RuleFinding,
} from '../../../../../finding';
import { amountOf } from '../../../../../kubernetes/amount';
import { quantityToNumber } from '../../../../../kubernetes/quantity';
import { given, groupBy, oncePer } from '../../../../given';
import { CLUSTER } from '../../kinds';
import { isHibernated } from '../../references/one-archive';
import { ofInstance } from './demand';

const RESOURCE_QUOTA = { group: '', kind: 'ResourceQuota' };

/** Sums of decimal fractions miss by less than this. */
const TOLERANCE = 1 + 1e-9;

const clusters = oncePer((inventory: Inventory) => groupBy(inventory.ofKind(CLUSTER), ({ namespace }) => namespace ?? ''));

export const quotaHasRoom: Rule = {
  id: 'CNPG-710',
  title: 'A quota has room for the instances of its namespace',
  kinds: [RESOURCE_QUOTA],
  layer: 'soundness',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  reason:
    'The API server makes no pod and no volume beyond a quota, so clusters wait for instances that never come. Counted is what is written ' +
    'for the instances of the clusters that are given; sidecars and everything else in the namespace come on top.',

  check(quota, { inventory }) {
    const hard = memberAt(quota.body, 'spec', 'hard');
    const isScoped = itemsAt(quota.body, 'spec', 'scopes').length > 0 || memberAt(quota.body, 'spec', 'scopeSelector') !== undefined;
    const near = (clusters(inventory).get(quota.namespace ?? '') ?? []).filter(
      (cluster) => given(inventory, quota, CLUSTER, cluster.name, cluster.namespace) === cluster && instancesOf(cluster) > 0,
    );
    if (!isJsonObject(hard) || isScoped || near.length === 0) {
      return undefined;
    }
    return Object.entries(hard).flatMap(([resource, value]) => {
      const most = amountOf(value);
      return most ? faults(resource, quantityToNumber(most), near) : [];
    });
  },
};

function faults(resource: string, most: number, near: readonly Document[]): RuleFinding[] {
  const each = near.map((cluster) => ofInstance(cluster, resource));
  const total = near.reduce((sum, cluster, at) => sum + instancesOf(cluster) * each[at], 0);
  const largest = Math.max(...each);
  if (largest === 0 || total + largest <= most * TOLERANCE) {
    return [];
  }
  const path = `/spec/hard${pointerStep(resource)}`;
  const count = near.reduce((sum, cluster) => sum + instancesOf(cluster), 0);
  const asked = `the ${count === 1 ? 'one instance' : `${count} instances`} of ${near.length === 1 ? `"${near[0].name}"` : `${near.length} clusters`} ${count === 1 ? 'takes' : 'take'} ${shown(resource, total)} of ${resource}`;
  return total > most * TOLERANCE
    ? [
        {
          path,
          problem: `${asked}, and the quota has ${shown(resource, most)}`,
          fix: 'raise the quota, or lower what the instances ask for',
        },
      ]
    : [
        {
          path,
          problem: `${asked}, and the quota of ${shown(resource, most)} has no room for one more`,
          fix: 'leave room for another instance, to replace one before it goes',
          severity: 'info',
        },
      ];
}

function instancesOf(cluster: Document): number {
  const instances = memberAt(cluster.body, 'spec', 'instances') ?? 1;
  return typeof instances === 'number' && !isHibernated(cluster) ? instances : 0;
}

const UNITS = ['Ei', 'Pi', 'Ti', 'Gi', 'Mi', 'Ki'];

/** Bytes in the largest unit that is exact, everything else as a number. */
function shown(resource: string, amount: number): string {
  if (/memory|storage$/.test(resource)) {
    const at = UNITS.findIndex((_, index) => amount % 1024 ** (UNITS.length - index) === 0);
    if (at >= 0 && amount > 0) {
      return `${amount / 1024 ** (UNITS.length - at)}${UNITS[at]}`;
    }
  }
  return String(Math.round(amount * 1000) / 1000);
}
