import type { Rule } from '../../../finding';
import { CLUSTER } from './kinds';

/** Its findings come with the rendering: no manifest shows a decision that could not be written down. */
export const decisionIsExpressible: Rule = {
  id: 'CNPG-900',
  title: 'Every decision can be expressed',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/',
  reason: 'A decision that the operator, or the chosen version of PostgreSQL, cannot carry out would be lost without a word.',
  check: () => undefined,
};
