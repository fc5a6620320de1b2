/** What a PostgresConnection is made of. */
interface ConnectionParts {
  readonly host: string;
  readonly readOnlyHost: string;
  readonly database: string;
  readonly user: string;
  readonly secretName: string;
}

/**
 * How an application reaches its database: host, database, user, and the Secret that holds all of it.
 *
 * A Secret of your own, given as `ownerSecret`, holds user and password, and of the rest what you put there.
 *
 * @see https://cloudnative-pg.io/documentation/current/applications/
 */
export class PostgresConnection {
  /**
   * @internal
   */
  public static _of(parts: ConnectionParts): PostgresConnection {
    return new PostgresConnection(parts);
  }

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

  private constructor(parts: ConnectionParts) {
    this.host = parts.host;
    this.readOnlyHost = parts.readOnlyHost;
    this.database = parts.database;
    this.user = parts.user;
    this.secretName = parts.secretName;
  }
}
