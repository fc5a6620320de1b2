import { Construct } from 'constructs';
import type { PostgresLocale } from '../intent/locale';
import { requireText } from '../intent/texts';
import { operatorOf } from '../systems/operators';
import { type CompanionOptions, companionMetadata, requireCluster } from './companion';
import { emit, releaseOf } from './emit';
import type { IPostgresCluster } from './postgres-cluster-ref';

/**
 * What becomes of something in the database when its object is deleted.
 */
export enum ReclaimPolicy {
  /** It stays. */
  RETAIN = 'retain',
  /** It is dropped, with all that is in it. */
  DELETE = 'delete',
}

/** What a database is made of. */
export interface PostgresDatabaseProps extends CompanionOptions {
  /** The cluster that it is in. */
  readonly cluster: IPostgresCluster;

  /** The role that owns it. It must be there: list it in the cluster's `roles`, or make a PostgresRole. */
  readonly owner: string;

  /**
   * The name of the Database object.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The name of the database in Postgres.
   *
   * @default - the id of the construct
   */
  readonly database?: string;

  /**
   * Extensions to create in it.
   *
   * @default - none
   */
  readonly extensions?: string[];

  /**
   * Schemas to create in it.
   *
   * @default - none
   */
  readonly schemas?: string[];

  /**
   * Its character set. Cannot be changed later.
   *
   * @default - that of the template
   */
  readonly encoding?: string;

  /**
   * How text is ordered. Cannot be changed later.
   *
   * @default - as in the template
   */
  readonly locale?: PostgresLocale;

  /**
   * The database that it is copied from. Cannot be changed later.
   *
   * @default - `template0` where encoding or locale is given, else `template1`
   */
  readonly template?: string;

  /**
   * The tablespace that it is kept in.
   *
   * @default - that of the template
   */
  readonly tablespace?: string;

  /**
   * How many connections there may be to it at once. No limit is -1.
   *
   * @default - PostgreSQL decides (no limit)
   */
  readonly connectionLimit?: number;

  /**
   * What becomes of the database when this object is deleted.
   *
   * @default ReclaimPolicy.RETAIN
   */
  readonly reclaim?: ReclaimPolicy;
}

/**
 * A database in a cluster, with its extensions and schemas.
 *
 * @see https://cloudnative-pg.io/documentation/current/declarative_database_management/
 */
export class PostgresDatabase extends Construct {
  /** The name of the database in Postgres. */
  public readonly databaseName: string;

  /**
   * Emits the object.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props cluster, owner, extensions
   * @throws if cluster or owner is missing
   */
  public constructor(scope: Construct, id: string, props: PostgresDatabaseProps) {
    super(scope, id);
    const cluster = requireCluster('PostgresDatabase', props?.cluster);
    this.databaseName = props.database ?? id;
    const manifest = operatorOf(cluster.managedBy).database({
      ...companionMetadata(this, props.name ?? id, cluster, props),
      database: this.databaseName,
      owner: requireText('the owner of a database', props.owner),
      extensions: [...(props.extensions ?? [])],
      schemas: [...(props.schemas ?? [])],
      encoding: props.encoding,
      locale: props.locale?._intent,
      template: props.template,
      tablespace: props.tablespace,
      connectionLimit: props.connectionLimit,
      dropWithObject: props.reclaim === ReclaimPolicy.DELETE,
    });
    emit(this, manifest, releaseOf(cluster.managedBy), props.overrides);
  }
}
