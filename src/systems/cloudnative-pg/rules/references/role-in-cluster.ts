import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { clusterOf, DATABASE_ROLE } from '../kinds';
import { written } from './plugins';

export const roleHasOneManager: Rule = {
  id: 'CNPG-624',
  title: 'A role is managed by the cluster or by an object of its own',
  kinds: [DATABASE_ROLE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/',
  since: '1.30',
  reason: 'Where a Cluster manages a role of that name, the operator carries out what the Cluster says and fails the DatabaseRole.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    const name = written(memberAt(document.body, 'spec', 'name'));
    if (!cluster || name === undefined) {
      return undefined;
    }
    const at = itemsAt(cluster.body, 'spec', 'managed', 'roles').findIndex((role) => memberAt(role, 'name') === name);
    return at < 0
      ? []
      : [
          {
            path: '/spec/name',
            problem: `the cluster "${cluster.name}" manages the role "${name}" itself, in managed.roles, so this object is not carried out`,
            fix: 'take the role out of managed.roles, or this object out',
          },
        ];
  },
};
