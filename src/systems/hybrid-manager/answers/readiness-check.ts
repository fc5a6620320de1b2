import { requireText } from '../../../intent/texts';

/** What can be changed about the check. */
export interface ReadinessJobOptions {
  /**
   * An image with a shell and the command line tool of the object store (`aws`, `gcloud` or `az`), to see that the bucket is there and
   * empty. Only where keys stand in the Secret: a workload identity lets nobody in but Hybrid Manager itself.
   *
   * @default - the bucket is looked at by a person, the steps say how
   */
  readonly storeImage?: string;

  /**
   * An image of the registry, to see that images can be pulled. It needs a shell.
   *
   * @default - `lasso:latest` of the registry
   */
  readonly pullImage?: string;
}

/** Plain data behind ReadinessCheck. */
export type ReadinessIntent =
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'job'; readonly image: string; readonly storeImage?: string; readonly pullImage?: string };

/**
 * How it is found out what nobody can know offline: Secrets that are really there, nodes, storage classes, load balancers, ports.
 */
export class ReadinessCheck {
  /**
   * Jobs in the cluster, which may read no more than what they look at. They end with an error where something is missing.
   *
   * @param image with a shell, `kubectl` and `nc`
   * @param options images for the bucket and for the pull
   * @throws if the image is blank
   */
  public static job(image: string, options: ReadinessJobOptions = {}): ReadinessCheck {
    return new ReadinessCheck({ kind: 'job', image: requireText('the image of the readiness check', image), ...options });
  }

  /** A person, with the commands that the steps say. */
  public static byHand(): ReadinessCheck {
    return new ReadinessCheck({ kind: 'by-hand' });
  }

  /**
   * @internal
   */
  public readonly _intent: ReadinessIntent;

  private constructor(intent: ReadinessIntent) {
    this._intent = Object.freeze(intent);
  }
}
