import type { Rule } from '../../../../finding';
import { DATABASE_ROLE } from '../kinds';
import { changedFields } from './stays';

export const roleNameStays: Rule = {
  id: 'CNPG-425',
  title: 'A role keeps its name',
  kinds: [DATABASE_ROLE],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#the-databaserole-resource',
  reason: 'The operator does not rename roles, it would make a second one. The API server refuses another name.',
  since: '1.30',

  check(document, { before }) {
    return before && changedFields(document, before, ['name'], 'keep {old}, or make another DatabaseRole');
  },
};
