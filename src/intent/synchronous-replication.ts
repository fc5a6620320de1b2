import { requireText, requireWhole } from './texts';

/**
 * What happens to commits while there are too few synchronous standbys.
 *
 * @see https://cloudnative-pg.io/documentation/current/replication/#data-durability-and-synchronous-replication
 */
export enum DataDurability {
  /** Commits wait: nothing that was confirmed is ever lost, and writes stop. */
  REQUIRED = 'required',
  /** Commits go on without the missing standbys: writes never stop, and a failover may lose the newest. */
  PREFERRED = 'preferred',
}

/** What can be changed about synchronous replication. */
export interface SynchronousReplicationOptions {
  /**
   * What happens to commits while there are too few standbys.
   *
   * @default DataDurability.REQUIRED
   */
  readonly durability?: DataDurability;

  /**
   * Let the operator fail over only where the remaining instances prove that no confirmed commit is lost.
   *
   * @default - true with durability `required`, else the operator decides (CloudNativePG 1.30: false)
   * @see https://cloudnative-pg.io/documentation/current/failover/#failover-quorum-quorum-based-failover
   */
  readonly failoverQuorum?: boolean;

  /**
   * The most standbys of this cluster that may be named.
   *
   * @default - all of them
   */
  readonly maxStandbysFromCluster?: number;
}

/** Plain data behind SynchronousReplication. */
export interface SynchronousIntent {
  readonly method: 'any' | 'first';
  readonly number: number;
  readonly durability: 'required' | 'preferred';
  readonly failoverQuorum?: boolean;
  readonly maxStandbysFromCluster?: number;
}

/**
 * How many standbys confirm a commit before the client hears of it.
 *
 * @see https://cloudnative-pg.io/documentation/current/replication/#synchronous-replication
 */
export class SynchronousReplication {
  /**
   * Any standbys, so many at least.
   *
   * @param standbys how many confirm each commit; at least 1, fewer than there are instances
   * @param options what else can be changed
   * @throws if the number is not a whole number of at least 1
   */
  public static quorum(standbys: number, options: SynchronousReplicationOptions = {}): SynchronousReplication {
    return SynchronousReplication.confirmedBy('any', standbys, options);
  }

  /**
   * The first of the standbys, in the order of their names.
   *
   * @param standbys how many confirm each commit; at least 1, fewer than there are instances
   * @param options what else can be changed
   * @throws if the number is not a whole number of at least 1
   */
  public static priority(standbys: number, options: SynchronousReplicationOptions = {}): SynchronousReplication {
    return SynchronousReplication.confirmedBy('first', standbys, options);
  }

  /**
   * No standby: the newest commits are lost with the primary.
   *
   * @param reason why that is acceptable; it stands in every report
   * @throws if the reason is blank
   */
  public static none(reason: string): SynchronousReplication {
    return new SynchronousReplication(undefined, requireText('the reason of SynchronousReplication.none()', reason));
  }

  private static confirmedBy(method: 'any' | 'first', standbys: number, options: SynchronousReplicationOptions): SynchronousReplication {
    const durability = options.durability ?? DataDurability.REQUIRED;
    return new SynchronousReplication({
      method,
      number: requireWhole('the number of standbys that confirm a commit', standbys, 1),
      durability,
      failoverQuorum: options.failoverQuorum ?? (durability === DataDurability.REQUIRED ? true : undefined),
      maxStandbysFromCluster: options.maxStandbysFromCluster,
    });
  }

  /**
   * @internal
   */
  public readonly _intent?: SynchronousIntent;

  /**
   * @internal
   */
  public readonly _reason?: string;

  private constructor(intent: SynchronousIntent | undefined, reason?: string) {
    this._intent = intent;
    this._reason = reason;
  }
}
