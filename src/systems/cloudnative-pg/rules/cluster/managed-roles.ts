import { type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, mapsAt, numberAt, textAt } from './view';

const OPERATORS = ['postgres', 'streaming_replica'];
const PREFIXES = ['cnpg_', 'pg_'];

export const managedRoles = clusterRule({
  id: 'CNPG-360',
  title: 'Managed roles are such as the operator can manage',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/',
  reason: 'Roles of the operator and of Postgres are not managed, and each role has one password or none.',
  about: ['/spec/managed/roles'],

  check(spec) {
    const roles = mapsAt(spec, 'managed', 'roles');
    if (roles.length === 0) {
      return undefined;
    }
    const seen = new Set<string>();
    return roles.flatMap(([role, index]) => {
      const name = textAt(role, 'name');
      const twice = seen.has(name);
      seen.add(name);
      return roleFindings(role, name, `/spec/managed/roles/${index}`, twice);
    });
  },
});

function roleFindings(role: JsonObject, name: string, path: string, twice: boolean): RuleFinding[] {
  const limit = numberAt(role, -1, 'connectionLimit') ?? -1;
  const password = textAt(role, 'passwordSecret', 'name');
  return [
    ...(twice ? [{ path: `${path}/name`, problem: `the role "${name}" is there twice`, fix: 'keep one of them' }] : []),
    ...(isReservedRole(name)
      ? [
          {
            path: `${path}/name`,
            problem: `the role "${name}" is not to be managed, it belongs to the operator or to Postgres`,
            fix: 'choose another name',
          },
        ]
      : []),
    ...(limit < -1
      ? [
          {
            path: `${path}/connectionLimit`,
            problem: `${limit} connections are no limit, -1 or more is expected`,
            fix: 'write -1 for no limit',
          },
        ]
      : []),
    ...(memberAt(role, 'disablePassword') === true && isSet(role, 'passwordSecret')
      ? [
          {
            path: `${path}/disablePassword`,
            problem: `the password is disabled and comes from the Secret "${password}", one of both is expected`,
            fix: 'remove one',
          },
        ]
      : []),
  ];
}

function isReservedRole(name: string): boolean {
  return OPERATORS.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
