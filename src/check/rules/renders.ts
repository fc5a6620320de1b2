import type { RuleFinding } from '../../finding';
import type { RuleCard } from './document-rule';

/** Asked by constructs alone: a file holds only what was rendered. */
export const objectRenders: RuleCard & { find(cause: string): RuleFinding } = {
  id: 'CDK8S-001',
  title: 'An object can be rendered',
  layer: 'document',
  severity: 'error',
  source: 'https://cdk8s.io/docs/latest/basics/api-object/',
  reason: 'cdk8s takes plain data alone, and breaks off at the first object that holds something else, without a word about the others.',

  find(cause) {
    return {
      path: '',
      problem: `cdk8s cannot render it, it stops with "${cause}"`,
      fix: 'give it plain data: texts, numbers, booleans, lists and maps',
    };
  },
};
