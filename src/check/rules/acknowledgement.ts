import { pointerStep } from '../../finding';
import { ACKNOWLEDGE, acknowledgedIn } from '../acknowledging';
import { closest } from '../closest';
import type { DocumentRule } from './document-rule';

export const acknowledgementCounts: DocumentRule = {
  id: 'DOC-112',
  title: 'An acknowledgement names a rule and a reason',
  layer: 'document',
  severity: 'warning',
  source: 'https://github.com/cdk8s-postgres/cdk8s-postgres/blob/main/docs/accept-a-finding.md',
  reason:
    'An annotation accepts the findings of a rule about its object, for the reason that it gives. Without a reason, or with the id of no rule, it accepts nothing.',

  check(document, { ruleIds }) {
    const given = acknowledgedIn(document);
    if (given.length === 0) {
      return undefined;
    }
    return given.flatMap(([rule, reason]) => {
      const path = `/metadata/annotations${pointerStep(ACKNOWLEDGE + rule)}`;
      if (!ruleIds().has(rule)) {
        const near = closest(rule, ruleIds());
        return [
          { path, aboutKey: true, problem: `there is no rule "${rule}" to acknowledge`, fix: near ? `did you mean ${near}?` : 'remove it' },
        ];
      }
      return typeof reason === 'string' && reason.trim() !== ''
        ? []
        : [
            {
              path,
              problem: `${rule} is acknowledged without a reason, which accepts nothing`,
              fix: 'write why its findings are acceptable here',
            },
          ];
    });
  },
};
