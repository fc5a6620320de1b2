import { type SynchronousIntent, SynchronousReplication } from './synchronous-replication';
import { requireWhole } from './texts';

/** What can be changed about a highly available cluster. */
export interface HighAvailabilityOptions {
  /**
   * How many standbys confirm a commit.
   *
   * @default SynchronousReplication.quorum(1)
   */
  readonly synchronous?: SynchronousReplication;

  /**
   * Keep node drains from taking the primary, or too many standbys, away at once.
   *
   * @default true
   * @see https://cloudnative-pg.io/documentation/current/kubernetes_upgrade/#pod-disruption-budgets
   */
  readonly disruptionBudget?: boolean;
}

/** Plain data behind Instances. */
export interface InstancesIntent {
  readonly count: number;
  readonly synchronous?: SynchronousIntent;
  /** Why there is no synchronous standby, where one was to be expected. */
  readonly asynchronousReason?: string;
  readonly disruptionBudget: boolean;
}

/**
 * How many instances a cluster has, and what its commits survive.
 */
export class Instances {
  /**
   * One instance: it is down while its node is drained or lost.
   *
   * No disruption budget: with one instance it would only block the drain.
   */
  public static single(): Instances {
    return new Instances({ count: 1, disruptionBudget: false });
  }

  /**
   * A primary and standbys, of which by default one confirms each commit.
   *
   * @param count the primary and its standbys; at least 2, and 3 where durability is `required`
   * @param options what else can be changed
   * @throws if the count is too small for what is asked
   */
  public static highlyAvailable(count: number, options: HighAvailabilityOptions = {}): Instances {
    requireWhole('the count of Instances.highlyAvailable()', count, 2);
    const synchronous = options.synchronous ?? SynchronousReplication.quorum(1);
    const intent = synchronous._intent;
    if (intent && intent.number >= count) {
      throw new Error(
        `Instances.highlyAvailable(${count}) has ${count - 1} standbys, ${intent.number} cannot confirm a commit; ask for fewer`,
      );
    }
    if (intent?.durability === 'required' && intent.number === count - 1) {
      throw new Error(
        `Instances.highlyAvailable(${count}) with ${intent.number} required standbys stops all writes while any one instance is away; ` +
          'have more instances, ask for fewer standbys, or use DataDurability.PREFERRED',
      );
    }
    return new Instances({
      count,
      synchronous: intent,
      asynchronousReason: synchronous._reason,
      disruptionBudget: options.disruptionBudget ?? true,
    });
  }

  /**
   * @internal
   */
  public readonly _intent: InstancesIntent;

  private constructor(intent: InstancesIntent) {
    this._intent = Object.freeze(intent);
  }
}
