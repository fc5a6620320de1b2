import type { Rule } from '../../../../finding';
import { DATABASE } from '../kinds';
import { changedFields } from './stays';

const FIELDS = [
  ...['name', 'template', 'encoding', 'locale', 'localeProvider', 'localeCollate', 'localeCType'],
  ...['icuLocale', 'icuRules', 'builtinLocale', 'collationVersion'],
];

export const databaseIsMadeOnce: Rule = {
  id: 'CNPG-424',
  title: 'What a database was created with stays',
  kinds: [DATABASE],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_database_management/#limitations-and-caveats',
  reason:
    'Postgres sets template, encoding and locale when it creates a database, and the operator does not rename one. The API server refuses ' +
    'another value; adding or removing an optional field it lets pass, to no effect.',

  check(document, { before }) {
    return before && changedFields(document, before, FIELDS, 'keep {old}, or make another Database and move the data');
  },
};
