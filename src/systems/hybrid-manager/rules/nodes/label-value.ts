import { memberAt, pointerStep, type Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { CONTROL_PLANE_LABEL, DATA_LABEL, NODE } from '../../nodes';
import { PAGES } from '../../pages';

export const nodeLabelsSayTrue: Rule = {
  id: 'HM-602',
  title: 'The labels of nodes say true',
  kinds: [NODE],
  layer: 'soundness',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'Pods choose nodes by label and value. A node whose label says anything else is passed over.',
  about: ['/metadata/labels'],
  beside: CONFIGURATIONS,

  check(node, context) {
    const { body } = node;
    const labels = [CONTROL_PLANE_LABEL, DATA_LABEL].flatMap((name) => {
      const value = memberAt(body, 'metadata', 'labels', name);
      return typeof value === 'string' ? [{ name, value }] : [];
    });
    return labels.length === 0 || configurationsFor(node, context).length === 0
      ? undefined
      : labels
          .filter(({ value }) => value !== 'true')
          .map(({ name, value }) => ({
            path: `/metadata/labels${pointerStep(name)}`,
            problem: `the label ${name} is "${value}", "true" is expected`,
            fix: `kubectl label node NAME --overwrite ${name}=true`,
          }));
  },
};
