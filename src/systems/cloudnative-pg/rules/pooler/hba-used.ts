import { itemsAt, type Rule } from '../../../../finding';
import { writtenValue } from '../../pgbouncer/values';
import { givenText } from '../given';
import { POOLER } from '../kinds';

export const poolerHbaIsUsed: Rule = {
  id: 'CNPG-450',
  title: 'A pooler with lines of pg_hba uses them',
  kinds: [POOLER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.pgbouncer.org/config.html#auth_hba_file',
  reason: 'PgBouncer reads its pg_hba with the auth_type hba alone, which is what the operator sets where nothing is written.',

  check(document) {
    const type = givenText(document.body, 'spec', 'pgbouncer', 'parameters', 'auth_type');
    if (type === undefined || itemsAt(document.body, 'spec', 'pgbouncer', 'pg_hba').length === 0) {
      return undefined;
    }
    return writtenValue(type).toLowerCase() === 'hba'
      ? []
      : [
          {
            path: '/spec/pgbouncer/parameters/auth_type',
            problem: `auth_type is "${type}", so nobody reads the lines of pg_hba`,
            fix: 'take auth_type out, or pg_hba',
          },
        ];
  },
};
