import type { RoleIntent } from '../../../intent/role';
import type { Draftable } from '../../rendering';

/** A role as clusters list it, and as DatabaseRole objects hold it. */
export function managedRole(role: RoleIntent): { readonly [name: string]: Draftable } {
  return {
    name: role.name,
    ensure: 'present',
    login: role.login,
    superuser: role.superuser,
    createdb: role.createDatabase,
    createrole: role.createRole,
    replication: role.replication,
    bypassrls: role.bypassRowLevelSecurity,
    inherit: role.inherit,
    inRoles: role.memberOf,
    connectionLimit: role.connectionLimit,
    validUntil: role.validUntil,
    passwordSecret: role.passwordSecret === undefined ? undefined : { name: role.passwordSecret },
    disablePassword: role.withoutPassword,
    comment: role.comment,
  };
}
