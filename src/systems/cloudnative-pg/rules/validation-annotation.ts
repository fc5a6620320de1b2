import { memberAt, pointerStep, type Rule } from '../../../finding';
import { described } from '../../../kubernetes/schema/text';
import { BACKUP, DATABASE, POOLER } from './kinds';
import { VALIDATION_ANNOTATION } from './validation-switch';

const PATH = `/metadata/annotations${pointerStep(VALIDATION_ANNOTATION)}`;

export const validationIsOn: Rule = {
  id: 'CNPG-461',
  title: 'The operator validates what belongs to a cluster',
  kinds: [BACKUP, POOLER, DATABASE],
  layer: 'admission',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/labels_annotations/',
  reason:
    'With the annotation at "disabled" the webhook of the operator lets everything pass, with a warning. Only "enabled" and "disabled" are known.',

  check({ body }) {
    const value = memberAt(body, 'metadata', 'annotations', VALIDATION_ANNOTATION);
    if (typeof value !== 'string') {
      return undefined;
    }
    if (value === '' || value === 'enabled') {
      return [];
    }
    return value === 'disabled'
      ? [
          {
            path: PATH,
            problem: `${VALIDATION_ANNOTATION} is "disabled": the operator accepts what it would refuse`,
            fix: 'remove the annotation as soon as what it was for is done',
          },
        ]
      : [
          {
            path: PATH,
            problem: `${VALIDATION_ANNOTATION} is ${described(value)}, "enabled" or "disabled" is expected; the operator validates`,
            fix: 'remove the annotation',
          },
        ];
  },
};
