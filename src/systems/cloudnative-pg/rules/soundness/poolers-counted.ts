import { type Document, isJsonObject, itemsAt, type Json, memberAt, type Rule } from '../../../../finding';
import { CLUSTER, POOLER } from '../kinds';
import { meantAlike } from './poolers-of';

const SERVICE = { group: '', kind: 'Service' };
const DISRUPTION_BUDGET = { group: 'policy', kind: 'PodDisruptionBudget' };

export const poolersAreNoInstances: Rule = {
  id: 'CNPG-707',
  title: 'What is meant for instances leaves the poolers out',
  kinds: [SERVICE, DISRUPTION_BUDGET, CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/',
  reason:
    'The pods of a pooler have the label cnpg.io/cluster as well. A service by that label alone sends clients to both, a disruption budget is met ' +
    'by poolers while no instance runs, and instances are spread as if poolers were some of them.',
  beside: [POOLER],

  check(document, { inventory }) {
    const selectors = selectorsOf(document);
    if (selectors.length === 0) {
      return undefined;
    }
    return selectors.flatMap(({ path, selector, means }) => {
      const alike = meantAlike(document, inventory, selector);
      return alike
        ? [
            {
              path,
              problem: `${means} the instances of "${alike.cluster.name}" and the pods of the pooler "${alike.pooler.name}" alike`,
              fix: 'write cnpg.io/podRole: instance beside the label of the cluster',
            },
          ]
        : [];
    });
  },
};

interface Placed {
  readonly path: string;
  readonly selector: Json | undefined;
  readonly means: string;
}

function selectorsOf({ kind, body }: Document): Placed[] {
  switch (kind) {
    case 'Service': {
      const selector = memberAt(body, 'spec', 'selector');
      return isJsonObject(selector) && Object.keys(selector).length > 0
        ? [{ path: '/spec/selector', selector: { matchLabels: selector }, means: 'the service sends to' }]
        : [];
    }
    case 'PodDisruptionBudget':
      return [{ path: '/spec/selector', selector: memberAt(body, 'spec', 'selector'), means: 'the budget counts' }];
    default:
      return spreadOf(body);
  }
}

function spreadOf(body: Document['body']): Placed[] {
  const constraints = itemsAt(body, 'spec', 'topologySpreadConstraints').map((item, at) => ({
    path: `/spec/topologySpreadConstraints/${at}/labelSelector`,
    selector: memberAt(item, 'labelSelector'),
    means: 'the constraint counts',
  }));
  const list = ['affinity', 'additionalPodAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
  const terms = itemsAt(body, 'spec', ...list).map((item, at) => ({
    path: `/spec/${list.join('/')}/${at}/labelSelector`,
    selector: memberAt(item, 'labelSelector'),
    means: 'the instances keep away from',
  }));
  return [...constraints, ...terms];
}
