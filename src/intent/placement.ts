import { requireText, requireWhole } from './texts';

/** What a taint does to pods that do not tolerate it. */
export enum TaintEffect {
  /** New pods are not placed there. */
  NO_SCHEDULE = 'NoSchedule',
  /** New pods are placed there only where nothing else is free. */
  PREFER_NO_SCHEDULE = 'PreferNoSchedule',
  /** Running pods are sent away too. */
  NO_EXECUTE = 'NoExecute',
}

/** What can be changed about a toleration. */
export interface TolerationOptions {
  /**
   * The value of the taint.
   *
   * @default - any value
   */
  readonly equalTo?: string;

  /**
   * The effect of the taint.
   *
   * @default - any effect
   */
  readonly effect?: TaintEffect;
}

/** Plain data behind Toleration. */
export interface TolerationIntent {
  readonly key: string;
  readonly equalTo?: string;
  readonly effect?: string;
}

/**
 * Lets instances run on nodes with a taint.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export class Toleration {
  /**
   * Tolerates the taint of this key.
   *
   * @param key of the taint
   * @param options its value and effect
   * @throws if the key is blank
   */
  public static ofTaint(key: string, options: TolerationOptions = {}): Toleration {
    return new Toleration({ key: requireText('the key of a toleration', key), equalTo: options.equalTo, effect: options.effect });
  }

  /**
   * @internal
   */
  public readonly _intent: TolerationIntent;

  private constructor(intent: TolerationIntent) {
    this._intent = Object.freeze(intent);
  }
}

/** What can be changed about where pods run. */
export interface PlacementOptions {
  /**
   * Labels that a node must have.
   *
   * @default - any node
   */
  readonly nodeSelector?: { [key: string]: string };

  /**
   * Taints that are tolerated.
   *
   * @default - none
   */
  readonly tolerations?: Toleration[];

  /**
   * The PriorityClass of the pods: higher ones are evicted later.
   *
   * @default - the default class of the Kubernetes cluster
   */
  readonly priorityClass?: string;
}

/** Plain data behind PostgresPlacement. */
export interface PlacementIntent {
  readonly nodes: 'required' | 'preferred';
  /** Absent: spread over zones is wished for, and nothing is known about how many there are. */
  readonly zones?: number;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly TolerationIntent[];
  readonly priorityClass?: string;
}

/**
 * Where the instances of a cluster run, and how they are kept apart.
 *
 * @see https://cloudnative-pg.io/documentation/current/scheduling/
 */
export class PostgresPlacement {
  /**
   * Each instance on a node of its own, and over zones as evenly as there is room.
   *
   * @param options nodes, taints, priority
   */
  public static spread(options: PlacementOptions = {}): PostgresPlacement {
    return PostgresPlacement.placed('required', undefined, options);
  }

  /**
   * Each instance on a node of its own, and evenly over so many zones.
   *
   * With three zones or more an instance waits rather than share a zone out of turn.
   *
   * @param zones how many zones have nodes for this cluster; at least 1
   * @param options nodes, taints, priority
   * @throws if the number of zones is not a whole number of at least 1
   */
  public static overZones(zones: number, options: PlacementOptions = {}): PostgresPlacement {
    return PostgresPlacement.placed('required', requireWhole('the number of zones', zones, 1), options);
  }

  /**
   * Two instances may share a node where there is no other: for few nodes, not for production.
   *
   * @param options nodes, taints, priority
   */
  public static bestEffort(options: PlacementOptions = {}): PostgresPlacement {
    return PostgresPlacement.placed('preferred', undefined, options);
  }

  private static placed(nodes: 'required' | 'preferred', zones: number | undefined, options: PlacementOptions): PostgresPlacement {
    return new PostgresPlacement({
      nodes,
      zones,
      nodeSelector: options.nodeSelector && { ...options.nodeSelector },
      tolerations: options.tolerations?.map((toleration) => toleration._intent),
      priorityClass: options.priorityClass,
    });
  }

  /**
   * @internal
   */
  public readonly _intent: PlacementIntent;

  private constructor(intent: PlacementIntent) {
    this._intent = Object.freeze(intent);
  }
}
