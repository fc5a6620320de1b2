import type { RoleIntent } from '../../../intent/role';
import type { Draftable } from '../../rendering';

/** The operator's field for each prop. */
const FIELDS = {
  login: 'login',
  superuser: 'superuser',
  createDatabase: 'createdb',
  createRole: 'createrole',
  replication: 'replication',
  bypassRowLevelSecurity: 'bypassrls',
  inherit: 'inherit',
  memberOf: 'inRoles',
  connectionLimit: 'connectionLimit',
  validUntil: 'validUntil',
  passwordSecret: 'passwordSecret',
  withoutPassword: 'disablePassword',
  comment: 'comment',
} as const satisfies Partial<Record<keyof RoleIntent, string>>;

export interface RoleField {
  readonly field: string;
  readonly prop: string;
  readonly value: Draftable;
}

/** What a role may do, in the operator's words, and the prop that says so. */
export function roleFields(role: RoleIntent): RoleField[] {
  const said = Object.entries(FIELDS).map(([prop, field]) => {
    const value = role[prop as keyof typeof FIELDS];
    return { prop, field, value: field === 'passwordSecret' && value !== undefined ? { name: value as string } : value };
  });
  return [{ field: 'name', prop: 'role', value: role.name }, { field: 'ensure', prop: '', value: 'present' }, ...said];
}

/** A role as clusters list it. */
export function managedRole(role: RoleIntent): { readonly [name: string]: Draftable } {
  return Object.fromEntries(roleFields(role).map(({ field, value }) => [field, value]));
}
