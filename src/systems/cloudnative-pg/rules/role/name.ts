import type { Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';
import { DATABASE_ROLE } from '../kinds';

export const roleNameIsFree: Rule = {
  id: 'CNPG-409',
  title: 'A role has a name that nobody else uses',
  kinds: [DATABASE_ROLE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#the-databaserole-resource',
  reason: 'Postgres keeps `pg_` for its own roles, the operator keeps `cnpg_`, `postgres` and `streaming_replica`.',
  since: '1.30',

  check({ body }) {
    const name = given(body, 'spec', 'name');
    if (typeof name !== 'string') {
      return undefined;
    }
    const owner = ownerOf(name);
    if (owner === undefined) {
      return [];
    }
    const problem = name === '' ? 'the name of the role is "", a name is expected' : `the name ${described(name)} belongs to ${owner}`;
    return [{ path: '/spec/name', problem, fix: name === '' ? 'write the name' : 'choose another name' }];
  },
};

function ownerOf(name: string): string | undefined {
  if (name === 'postgres' || name === 'streaming_replica' || name.startsWith('cnpg_')) {
    return 'the operator';
  }
  return name === '' || name.startsWith('pg_') ? 'Postgres' : undefined;
}
