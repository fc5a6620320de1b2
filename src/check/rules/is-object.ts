import type { RuleFinding } from '../../finding';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

export const documentIsObject: RuleCard & { find(body: unknown): readonly RuleFinding[] } = {
  id: 'DOC-101',
  title: 'A document is one object',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/',
  reason: 'An API server takes one object per document. A list or a bare value belongs to no kind and cannot be applied.',

  find(body) {
    return [
      {
        path: '',
        problem: `the document is ${describe(body)}, an object with apiVersion, kind and metadata is expected`,
        fix: Array.isArray(body) ? 'put each item into its own document, separated by "---"' : 'write a manifest, or take the document out',
      },
    ];
  },
};
