import { requireText } from './texts';

/**
 * What a role may do, and how it logs in.
 *
 * @see https://www.postgresql.org/docs/current/sql-createrole.html
 */
export interface RoleOptions {
  /**
   * May log in.
   *
   * @default false
   */
  readonly login?: boolean;

  /**
   * May do everything, past all permissions.
   *
   * @default false
   */
  readonly superuser?: boolean;

  /**
   * May make databases.
   *
   * @default false
   */
  readonly createDatabase?: boolean;

  /**
   * May make roles.
   *
   * @default false
   */
  readonly createRole?: boolean;

  /**
   * May start streaming replication.
   *
   * @default false
   */
  readonly replication?: boolean;

  /**
   * Is past row-level security.
   *
   * @default false
   */
  readonly bypassRowLevelSecurity?: boolean;

  /**
   * Has the privileges of the roles it is a member of without asking.
   *
   * @default true
   */
  readonly inherit?: boolean;

  /**
   * Roles that it is a member of.
   *
   * @default - none
   */
  readonly memberOf?: string[];

  /**
   * How many connections it may have at once. No limit is -1.
   *
   * @default - PostgreSQL decides (no limit)
   */
  readonly connectionLimit?: number;

  /**
   * When its password ends, as an RFC 3339 time, for example `2027-01-01T00:00:00Z`.
   *
   * @default - never
   */
  readonly validUntil?: string;

  /**
   * A Secret of type `kubernetes.io/basic-auth` with the role's name and password.
   *
   * @default - the password in the database is left alone
   */
  readonly passwordSecret?: string;

  /**
   * Take the password away.
   *
   * @default false
   */
  readonly withoutPassword?: boolean;

  /**
   * A note about the role, kept in the database.
   *
   * @default - none
   */
  readonly comment?: string;
}

/** Plain data behind roles, whether they stand in the cluster or are objects of their own. */
export interface RoleIntent extends Omit<RoleOptions, 'memberOf'> {
  readonly name: string;
  readonly memberOf?: readonly string[];
}

export function roleIntent(name: string, options: RoleOptions): RoleIntent {
  requireText('the name of a role', name);
  if (options.passwordSecret !== undefined && options.withoutPassword) {
    throw new Error(`role ${JSON.stringify(name)} has passwordSecret and withoutPassword; keep one of them`);
  }
  return Object.freeze({ ...options, name, memberOf: options.memberOf && [...options.memberOf] });
}

/**
 * A role that the operator keeps as it is written here, and puts back when somebody changes it in the database.
 *
 * @see https://cloudnative-pg.io/documentation/current/declarative_role_management/
 */
export class ManagedRole {
  /**
   * A role of this name.
   *
   * @param name in Postgres; not `postgres`, `streaming_replica`, `pg_…` or `cnpg_…`
   * @param options what it may do
   * @throws if the name is blank, or two password options exclude each other
   */
  public static of(name: string, options: RoleOptions = {}): ManagedRole {
    return new ManagedRole(roleIntent(name, options));
  }

  /**
   * @internal
   */
  public readonly _intent: RoleIntent;

  private constructor(intent: RoleIntent) {
    this._intent = intent;
  }
}
