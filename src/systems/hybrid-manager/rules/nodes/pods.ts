import type { Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { isControlPlane, NODE } from '../../nodes';
import { PAGES } from '../../pages';
import { capacityOf } from './capacity';

const FEWEST = 60;

export const nodeHoldsEnoughPods: Rule = {
  id: 'HM-607',
  title: 'A node of the control plane holds 60 pods and more',
  kinds: [NODE],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'An installation of all scenarios has about 150 pods. Azure gives a node of its network plugin 30 by default, and that cannot be changed ' +
    'once the pool is made.',
  about: ['/status/capacity'],
  beside: CONFIGURATIONS,

  check(node, context) {
    const pods = capacityOf(node, 'pods');
    if (pods === undefined || !isControlPlane(node) || configurationsFor(node, context).length === 0) {
      return undefined;
    }
    return pods >= FEWEST
      ? []
      : [
          {
            path: '/status/capacity/pods',
            problem: `the node holds ${pods} pods, at least ${FEWEST} are expected`,
            fix: 'make the node pool anew with more pods for each node',
          },
        ];
  },
};
