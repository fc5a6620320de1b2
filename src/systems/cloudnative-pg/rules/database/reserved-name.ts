import type { Rule } from '../../../../finding';
import { given } from '../given';
import { DATABASE } from '../kinds';

const RESERVED = ['postgres', 'template0', 'template1'];

export const databaseNameIsFree: Rule = {
  id: 'CNPG-407',
  title: 'A database has a name that Postgres does not use itself',
  kinds: [DATABASE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_database_management/#reserved-database-names',
  reason: 'Every server has these databases from the beginning, and the operator works with them.',

  check({ body }) {
    const name = given(body, 'spec', 'name');
    if (typeof name !== 'string') {
      return undefined;
    }
    return RESERVED.includes(name)
      ? [
          {
            path: '/spec/name',
            problem: `the database is to be called "${name}", which every server has already`,
            fix: 'choose another name',
          },
        ]
      : [];
  },
};
