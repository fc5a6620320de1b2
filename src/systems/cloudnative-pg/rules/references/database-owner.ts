import { type Document, itemsAt, memberAt, type Rule } from '../../../../finding';
import { clusterOf, DATABASE } from '../kinds';
import { written } from './plugins';

export const ownerStays: Rule = {
  id: 'CNPG-628',
  title: 'The owner of a database is a role that stays',
  kinds: [DATABASE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_database_management/',
  reason: 'A database cannot be created for a role that the same files remove, and such a role cannot be dropped while it owns one.',

  check(database, { inventory }) {
    const owner = written(memberAt(database.body, 'spec', 'owner'));
    const cluster = clusterOf(database, inventory);
    if (!cluster || owner === undefined || memberAt(database.body, 'spec', 'ensure') === 'absent') {
      return undefined;
    }
    return !isRemoved(cluster, owner)
      ? []
      : [
          {
            path: '/spec/owner',
            problem: `the cluster "${cluster.name}" is to remove the role "${owner}" (ensure: absent in managed.roles)`,
            fix: 'name another owner, or write ensure: present for the role',
          },
        ];
  },
};

function isRemoved({ body }: Document, owner: string): boolean {
  const roles = itemsAt(body, 'spec', 'managed', 'roles').filter((role) => memberAt(role, 'name') === owner);
  return roles.length > 0 && roles.every((role) => memberAt(role, 'ensure') === 'absent');
}
