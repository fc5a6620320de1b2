import type { JsonObject, RuleFinding } from '../../finding';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

export const listHoldsItems: RuleCard & { find(body: JsonObject): readonly RuleFinding[] } = {
  id: 'DOC-105',
  title: 'A List holds its objects under items',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#collections',
  reason: 'Each item of a List is an object of its own. A List without items holds nothing that could be applied.',

  find({ items }) {
    return items === undefined
      ? [{ path: '/items', problem: 'the List has no items', fix: 'put the objects under items, or take the List out' }]
      : [
          {
            path: '/items',
            problem: `items is ${describe(items)}, a list of objects is expected`,
            fix: 'write one entry, "- ", for each object',
          },
        ];
  },
};
