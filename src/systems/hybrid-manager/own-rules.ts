import type { Rule } from '../../finding';
import { RULES } from './rules';

/** The rules. A function, so that the package can keep them in a file of their own, which is read when there is something to judge. */
export function ownRules(): readonly Rule[] {
  return RULES;
}
