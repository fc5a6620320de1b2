import type { Duration } from 'cdk8s';
import { secondsOf } from './amounts';

/** Plain data behind PostgresUpdates. */
export interface UpdatesIntent {
  readonly method: 'switchover' | 'restart';
  readonly strategy: 'unsupervised' | 'supervised';
}

/**
 * How the primary is brought to a new image or configuration, once the standbys have it.
 *
 * @see https://cloudnative-pg.io/documentation/current/rolling_update/
 */
export class PostgresUpdates {
  /**
   * A standby takes over and the old primary follows: writes pause for seconds.
   *
   * Image and parameters cannot be changed in one step then: the operator refuses that.
   */
  public static switchover(): PostgresUpdates {
    return new PostgresUpdates({ method: 'switchover', strategy: 'unsupervised' });
  }

  /**
   * The primary restarts in place: it refuses connections while it shuts down and starts.
   */
  public static restart(): PostgresUpdates {
    return new PostgresUpdates({ method: 'restart', strategy: 'unsupervised' });
  }

  /**
   * The primary waits for a person, who promotes a standby: nothing interrupts the service unasked.
   *
   * Needs at least two instances.
   */
  public static supervised(): PostgresUpdates {
    return new PostgresUpdates({ method: 'switchover', strategy: 'supervised' });
  }

  /**
   * @internal
   */
  public readonly _intent: UpdatesIntent;

  private constructor(intent: UpdatesIntent) {
    this._intent = Object.freeze(intent);
  }
}

/**
 * How long starting, stopping and taking over may last.
 *
 * @see https://cloudnative-pg.io/documentation/current/instance_manager/
 */
export interface PostgresTimeouts {
  /**
   * How long clients may finish what they do before their sessions are ended, within the time to stop.
   *
   * @default - the operator decides (CloudNativePG 1.30: 180 seconds)
   */
  readonly smartShutdown?: Duration;

  /**
   * How long an instance may take to stop before it is killed. It is the pod's grace period and holds up node drains.
   *
   * At least 15 seconds more than `smartShutdown`.
   *
   * @default - the operator decides (CloudNativePG 1.30: 1800 seconds)
   */
  readonly stop?: Duration;

  /**
   * How long an instance may take to start, crash recovery included.
   *
   * @default - the operator decides (CloudNativePG 1.30: 3600 seconds)
   */
  readonly start?: Duration;

  /**
   * How long a switchover may wait for the old primary to stop.
   *
   * @default - the operator decides (CloudNativePG 1.30: 3600 seconds)
   */
  readonly switchover?: Duration;

  /**
   * How long to wait before an unreachable primary is replaced.
   *
   * @default - the operator decides (CloudNativePG 1.30: 0 seconds)
   */
  readonly failover?: Duration;
}

/** Plain data behind PostgresTimeouts. */
export interface TimeoutsIntent {
  readonly smartShutdownSeconds?: number;
  readonly stopSeconds?: number;
  readonly startSeconds?: number;
  readonly switchoverSeconds?: number;
  readonly failoverSeconds?: number;
}

export function timeoutsIntent(timeouts: PostgresTimeouts): TimeoutsIntent {
  const seconds = (duration?: Duration) => duration && secondsOf(duration);
  return {
    smartShutdownSeconds: seconds(timeouts.smartShutdown),
    stopSeconds: seconds(timeouts.stop),
    startSeconds: seconds(timeouts.start),
    switchoverSeconds: seconds(timeouts.switchover),
    failoverSeconds: seconds(timeouts.failover),
  };
}
