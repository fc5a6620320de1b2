import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

const ANNOTATION = 'cnpg.io/reconciliationLoop';

export const reconciliationIsOn: Rule = {
  id: 'CNPG-604',
  title: 'The operator is not told to leave the cluster alone',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/failure_modes/#disabling-reconciliation',
  reason: 'The annotation is for repairs by hand. While it is there, a primary that is lost stays lost: the operator does not fail over.',
  about: ['/metadata/annotations/cnpg.io~1reconciliationLoop'],

  check({ body }) {
    const value = memberAt(body, 'metadata', 'annotations', ANNOTATION);
    if (value === undefined) {
      return undefined;
    }
    return value !== 'disabled'
      ? []
      : [
          {
            path: '/metadata/annotations/cnpg.io~1reconciliationLoop',
            problem: `"${ANNOTATION}" is "disabled", so the operator does nothing for this cluster, and nothing fails over`,
            fix: 'take the annotation out, and set it by hand for as long as a repair takes',
          },
        ];
  },
};
