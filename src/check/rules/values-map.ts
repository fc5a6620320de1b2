import type { RuleFinding } from '../../finding';
import { DOCUMENT_RULES } from '../../kubernetes/yaml/rules';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

/** The reader says so of files; this is for what comes from elsewhere. */
export const valuesAreMap: RuleCard & { find(body: unknown): readonly RuleFinding[] } = {
  ...DOCUMENT_RULES.valuesMap,

  find(body) {
    return [{ path: '', problem: `the values are ${describe(body)}, a map is expected`, fix: 'write each value under its name' }];
  },
};
