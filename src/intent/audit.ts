/**
 * A class of statements that pgAudit logs.
 *
 * @see https://github.com/pgaudit/pgaudit#pgauditlog
 */
export enum AuditClass {
  /** Reading: SELECT, and COPY from a table. */
  READ = 'read',
  /** Writing: INSERT, UPDATE, DELETE, TRUNCATE, and COPY to a table. */
  WRITE = 'write',
  /** Function calls and DO blocks. */
  FUNCTION = 'function',
  /** Changes of roles and privileges. */
  ROLE = 'role',
  /** Changes of structure that are not about roles. */
  DDL = 'ddl',
  /** DISCARD, FETCH, CHECKPOINT, VACUUM, SET and the like. */
  MISC = 'misc',
  /** Everything. */
  ALL = 'all',
}

/** What can be changed about auditing. */
export interface AuditOptions {
  /**
   * Log the parameters of statements too. They can hold secrets.
   *
   * @default false
   */
  readonly statementParameters?: boolean;

  /**
   * Log statements that touch only the system catalogue.
   *
   * @default false
   */
  readonly catalog?: boolean;
}

/** Plain data behind PostgresAudit: parameters of the extension. */
export type AuditIntent = Readonly<Record<string, string>>;

/**
 * A log of what sessions do, written by the extension pgAudit. The operator loads it and creates the extension.
 *
 * @see https://cloudnative-pg.io/documentation/current/logging/#pgaudit-logs
 */
export class PostgresAudit {
  /**
   * Log statements of these classes in every session.
   *
   * @param classes at least one
   * @param options what else is logged
   * @throws if no class is given
   */
  public static ofClasses(classes: AuditClass[], options: AuditOptions = {}): PostgresAudit {
    if (classes.length === 0) {
      throw new Error('PostgresAudit.ofClasses() needs at least one class, got none; leave `audit` out to log nothing');
    }
    return new PostgresAudit({
      'pgaudit.log': classes.join(', '),
      'pgaudit.log_catalog': options.catalog ? 'on' : 'off',
      'pgaudit.log_parameter': options.statementParameters ? 'on' : 'off',
    });
  }

  /**
   * @internal
   */
  public readonly _intent: AuditIntent;

  private constructor(intent: AuditIntent) {
    this._intent = Object.freeze(intent);
  }
}
