import type { Rule } from '../../../../finding';
import { given } from '../given';
import { DATABASE_ROLE } from '../kinds';

export const roleIsNotAbsent: Rule = {
  id: 'CNPG-410',
  title: 'A role is removed by deleting its object',
  kinds: [DATABASE_ROLE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#removing-a-role',
  reason: 'Roles in a Cluster are dropped with `ensure: absent`. An object of its own is deleted instead.',
  since: '1.30',

  check({ body }) {
    const ensure = given(body, 'spec', 'ensure');
    if (ensure === undefined) {
      return undefined;
    }
    return ensure === 'absent'
      ? [
          {
            path: '/spec/ensure',
            problem: 'ensure is "absent", which a DatabaseRole does not know',
            fix: 'to drop the role, write databaseRoleReclaimPolicy: delete and delete the object',
          },
        ]
      : [];
  },
};
