import type { Size } from 'cdk8s';
import { kibibytesOf } from './amounts';
import { requireText } from './texts';

/** What can be changed about the volumes of a cluster. */
export interface PostgresStorageOptions {
  /**
   * The StorageClass of the data volume, and of the WAL volume where it has none of its own.
   *
   * @default - the default class of the Kubernetes cluster
   */
  readonly storageClass?: string;

  /**
   * A volume of its own for the write-ahead log. Once there, it stays: the operator never removes one.
   *
   * @default - the log shares the data volume
   * @see https://cloudnative-pg.io/documentation/current/storage/#volume-for-wal
   */
  readonly wal?: Size;

  /**
   * The StorageClass of the WAL volume.
   *
   * @default - that of the data volume
   */
  readonly walStorageClass?: string;
}

export interface VolumeIntent {
  readonly kibibytes: number;
  readonly storageClass?: string;
}

/** Plain data behind PostgresStorage. */
export interface StorageIntent {
  readonly data: VolumeIntent;
  readonly wal?: VolumeIntent;
}

/**
 * The volumes of each instance.
 *
 * A volume can grow, never shrink.
 *
 * @see https://cloudnative-pg.io/documentation/current/storage/
 */
export class PostgresStorage {
  /**
   * A data volume of this size for each instance.
   *
   * @param size of the data volume
   * @param options class, and a volume for the write-ahead log
   */
  public static of(size: Size, options: PostgresStorageOptions = {}): PostgresStorage {
    if (options.walStorageClass !== undefined && options.wal === undefined) {
      throw new Error('PostgresStorage.of() got walStorageClass without wal; give the size of the WAL volume too');
    }
    return new PostgresStorage({
      data: {
        kibibytes: kibibytesOf(size),
        storageClass: options.storageClass,
      },
      wal: options.wal && { kibibytes: kibibytesOf(options.wal), storageClass: options.walStorageClass ?? options.storageClass },
    });
  }

  /**
   * @internal
   */
  public readonly _intent: StorageIntent;

  private constructor(intent: StorageIntent) {
    this._intent = Object.freeze(intent);
  }
}

/** What can be changed about a tablespace. */
export interface TablespaceOptions {
  /**
   * The role that owns it.
   *
   * @default - the owner of the application database
   */
  readonly owner?: string;

  /**
   * Use it for temporary files and tables.
   *
   * @default false
   */
  readonly temporary?: boolean;

  /**
   * The StorageClass of its volume.
   *
   * @default - the default class of the Kubernetes cluster
   */
  readonly storageClass?: string;
}

/** Plain data behind Tablespace. */
export interface TablespaceIntent extends VolumeIntent {
  readonly name: string;
  readonly owner?: string;
  readonly temporary?: boolean;
}

/**
 * A tablespace on a volume of its own. It can be added later, never removed.
 *
 * @see https://cloudnative-pg.io/documentation/current/tablespaces/
 */
export class Tablespace {
  /**
   * A tablespace of this name and size.
   *
   * @param name in Postgres; letters, digits, `_` and `$`, at most 63, not starting with `pg_`
   * @param size of its volume
   * @param options owner, class, temporary
   * @throws if the name is blank
   */
  public static of(name: string, size: Size, options: TablespaceOptions = {}): Tablespace {
    return new Tablespace({
      name: requireText('the name of a tablespace', name),
      kibibytes: kibibytesOf(size),
      storageClass: options.storageClass,
      owner: options.owner,
      temporary: options.temporary,
    });
  }

  /**
   * @internal
   */
  public readonly _intent: TablespaceIntent;

  private constructor(intent: TablespaceIntent) {
    this._intent = Object.freeze(intent);
  }
}
