import type { RuleFinding } from '../../finding';
import { DOCUMENT_RULES } from '../../kubernetes/yaml/rules';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

/** The reader says so of files; this is for what comes from elsewhere. */
export const documentIsObject: RuleCard & { find(body: unknown): readonly RuleFinding[] } = {
  ...DOCUMENT_RULES.object,

  find(body) {
    return [
      {
        path: '',
        problem: `the document is ${describe(body)}, an object with apiVersion, kind and metadata is expected`,
        fix: Array.isArray(body) ? 'give each item as a document of its own' : 'write a manifest, or take the document out',
      },
    ];
  },
};
