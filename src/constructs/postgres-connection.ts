/** What a PostgresConnection is made of. */
export interface PostgresConnectionParts {
  /** The host that takes writes. */
  readonly host: string;
  /** The host that answers reads from standbys. */
  readonly readOnlyHost: string;
  /** The database. */
  readonly database: string;
  /** The role that owns the database. */
  readonly user: string;
  /** The Secret with the role's password. */
  readonly secretName: string;
}

/**
 * How an application reaches its database: host, database, user, and the Secret that holds all of it.
 *
 * @see https://cloudnative-pg.io/documentation/current/applications/
 */
export class PostgresConnection {
  /** The host that takes writes: the service of the primary. */
  public readonly host: string;
  /** The host that answers reads from standbys. */
  public readonly readOnlyHost: string;
  /** The port of both hosts, 5432. */
  public readonly port: number = 5432;
  /** The database. */
  public readonly database: string;
  /** The role that owns the database. */
  public readonly user: string;
  /**
   * The Secret, in the cluster's namespace, that holds the keys below.
   *
   * One of your own (`ownerSecret`) holds what you put there: the user's name and the password at least.
   */
  public readonly secretName: string;
  /** The key of the Secret with the user's name. */
  public readonly usernameKey: string = 'username';
  /** The key of the Secret with the password. */
  public readonly passwordKey: string = 'password';
  /** The key of the Secret with the host that takes writes. */
  public readonly hostKey: string = 'host';
  /** The key of the Secret with the port. */
  public readonly portKey: string = 'port';
  /** The key of the Secret with the name of the database. */
  public readonly databaseKey: string = 'dbname';
  /** The key of the Secret with all of it as a URI, `postgresql://…`. */
  public readonly uriKey: string = 'uri';
  /** The key of the Secret with all of it as a URI for JDBC. */
  public readonly jdbcUriKey: string = 'jdbc-uri';
  /** The key of the Secret with a password file. */
  public readonly pgpassKey: string = 'pgpass';

  /**
   * Puts the parts together.
   *
   * @param parts host, database, user, Secret
   */
  public constructor(parts: PostgresConnectionParts) {
    this.host = parts.host;
    this.readOnlyHost = parts.readOnlyHost;
    this.database = parts.database;
    this.user = parts.user;
    this.secretName = parts.secretName;
  }
}
