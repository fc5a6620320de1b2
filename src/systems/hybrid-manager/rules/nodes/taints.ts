import type { Document, Rule, RuleFinding } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { CONTROL_PLANE_LABEL, DATA_LABEL, labelOf, MISSPELT_PREFIX, NODE, RIGHT_PREFIX, taintsOf } from '../../nodes';
import { PAGES } from '../../pages';

const EFFECT = 'NoSchedule';

export const nodeTaintsFollowLabels: Rule = {
  id: 'HM-603',
  title: 'A node that is kept for Hybrid Manager has label and taint',
  kinds: [NODE],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'The label draws pods of Hybrid Manager to a node, the taint of the same name keeps all others away. With the label alone databases share ' +
    'the node with whatever comes; with the taint alone the node stays empty.',
  beside: CONFIGURATIONS,

  check(node, context) {
    return configurationsFor(node, context).length === 0
      ? undefined
      : [CONTROL_PLANE_LABEL, DATA_LABEL].flatMap((name) => findingsOf(node, name));
  },
};

function findingsOf(node: Document, name: string): RuleFinding[] {
  const taint = taintsOf(node).find(({ key }) => key.replace(MISSPELT_PREFIX, RIGHT_PREFIX) === name);
  const label = labelOf(node, name);
  const fix = `kubectl taint node NAME ${name}=true:${EFFECT}`;
  if (!taint) {
    return label === undefined ? [] : [{ path: '/spec/taints', problem: `the node has the label ${name} and no taint of that name`, fix }];
  }
  if (label === undefined) {
    const problem = `the node has the taint ${name} and no label of that name`;
    return [{ path: `${taint.path}/key`, problem, fix: `kubectl label node NAME ${name}=true` }];
  }
  return taint.effect === EFFECT && taint.value === 'true'
    ? []
    : [{ path: taint.path, problem: `the taint is "${name}=${taint.value}:${taint.effect}", "${name}=true:${EFFECT}" is expected`, fix }];
}
