import type { Rule } from '../../../../finding';
import { PUBLICATION, SUBSCRIPTION } from '../kinds';
import { changedFields } from './stays';

export const publicationKeepsItsPlace: Rule = {
  id: 'CNPG-426',
  title: 'Publications and subscriptions keep their name and their database',
  kinds: [PUBLICATION, SUBSCRIPTION],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/logical_replication/',
  reason: 'The operator would leave the first one behind. The API server refuses another name or database.',

  check(document, { before }) {
    return before && changedFields(document, before, ['name', 'dbname'], 'keep {old}, or make another object');
  },
};
