import type { LocaleIntent, PostgresLocale } from './locale';
import { requireText } from './texts';

/** What can be changed about an empty database. */
export interface EmptyDatabaseOptions {
  /**
   * The role that owns the database.
   *
   * @default - the name of the database
   */
  readonly owner?: string;

  /**
   * A Secret of type `kubernetes.io/basic-auth` with the owner's name and password.
   *
   * @default - the operator makes one, called `<cluster>-app`
   */
  readonly ownerSecret?: string;

  /**
   * How text is ordered.
   *
   * @default - the operator decides (CloudNativePG 1.30: the locale `C` of the C library)
   */
  readonly locale?: PostgresLocale;

  /**
   * The character set of the database.
   *
   * @default - the operator decides (CloudNativePG 1.30: UTF8)
   */
  readonly encoding?: string;

  /**
   * Verify every data page when it is read. Cannot be changed later.
   *
   * @default true
   * @see https://www.postgresql.org/docs/current/checksums.html
   */
  readonly dataChecksums?: boolean;

  /**
   * The size of a file of the write-ahead log, in MiB: a power of two from 1 to 1024. Cannot be changed later.
   *
   * @default - PostgreSQL decides (16)
   */
  readonly walSegmentMebibytes?: number;

  /**
   * Statements that the superuser runs once in the new database.
   *
   * @default - none
   */
  readonly postInitApplicationSql?: string[];
}

/** Plain data behind PostgresBootstrap. */
export interface BootstrapIntent {
  readonly database: string;
  readonly owner: string;
  readonly ownerSecret?: string;
  readonly locale?: LocaleIntent;
  readonly encoding?: string;
  readonly dataChecksums: boolean;
  readonly walSegmentMebibytes?: number;
  readonly postInitApplicationSql?: readonly string[];
}

/**
 * What a new cluster starts from. Read once, when the cluster is made; later changes have no effect.
 *
 * @see https://cloudnative-pg.io/documentation/current/bootstrap/
 */
export class PostgresBootstrap {
  /**
   * An empty database with an owner.
   *
   * @param database the name of the database
   * @param options owner, locale, checksums
   * @throws if the name is blank, or the size of a log file is no power of two
   */
  public static emptyDatabase(database: string, options: EmptyDatabaseOptions = {}): PostgresBootstrap {
    const segment = options.walSegmentMebibytes;
    if (segment !== undefined && (!Number.isInteger(Math.log2(segment)) || segment < 1 || segment > 1024)) {
      throw new Error(`walSegmentMebibytes is a power of two from 1 to 1024, got ${segment}`);
    }
    return new PostgresBootstrap({
      database: requireText('the name of the database', database),
      owner: options.owner ?? database,
      ownerSecret: options.ownerSecret,
      locale: options.locale?._intent,
      encoding: options.encoding,
      dataChecksums: options.dataChecksums ?? true,
      walSegmentMebibytes: segment,
      postInitApplicationSql: options.postInitApplicationSql && [...options.postInitApplicationSql],
    });
  }

  /**
   * @internal
   */
  public readonly _intent: BootstrapIntent;

  private constructor(intent: BootstrapIntent) {
    this._intent = Object.freeze(intent);
  }
}
