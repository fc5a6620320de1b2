import { isJsonObject, memberAt, pointerStep, type Rule } from '../../../finding';
import { DECISION_PREFIX } from '../render/metadata';
import { CLUSTER } from './kinds';

/** Annotations under our prefix that are switches, not decisions. */
const SWITCHES = new Set(['cdk8s-postgres/deletion']);

/** What is accepted stands in the report for itself. */
const ACKNOWLEDGEMENT = `${DECISION_PREFIX}acknowledge.`;

export const recordedDecision: Rule = {
  id: 'CNPG-101',
  title: 'A decision with a reason stands in the report',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/before_you_start/',
  reason:
    'Whoever runs the cluster has to know what it gives up, and why: no backup, no synchronous standby, a preset left in one point. ' +
    'The reason given in the program travels in an annotation.',

  check(document) {
    const annotations = memberAt(document.body, 'metadata', 'annotations');
    const decisions = Object.entries(isJsonObject(annotations) ? annotations : {}).filter(
      ([name]) => name.startsWith(DECISION_PREFIX) && !name.startsWith(ACKNOWLEDGEMENT) && !SWITCHES.has(name),
    );
    if (decisions.length === 0) {
      return undefined;
    }
    return decisions.map(([name, reason]) => ({
      path: `/metadata/annotations${pointerStep(name)}`,
      problem: `${name.slice(DECISION_PREFIX.length)}: ${reason}`,
      fix: 'nothing to do while the reason holds',
    }));
  },
};
