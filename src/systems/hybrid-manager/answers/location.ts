import { requireList, requireText } from '../../../intent/texts';
import { requireHost } from './hosts';

/** Plain data behind HybridManagerLocation. */
export interface LocationIntent {
  readonly id: string;
  readonly role: 'standalone' | 'primary' | 'secondary';
  /** How several locations know each other: by one bucket, or by tokens. */
  readonly joinedBy?: 'bucket' | 'token';
  /** Portals of the other locations; for a secondary that of the primary first. */
  readonly peers: readonly string[];
  readonly metricsPrefix?: string;
  readonly logsPrefix?: string;
}

/** What locations need that write to one bucket. */
export interface SharedBucketOptions {
  /**
   * The folder of this location's metrics, not the same in any two.
   *
   * @default - the id of the location
   */
  readonly metricsPrefix?: string;

  /**
   * The folder of this location's logs, not the same in any two.
   *
   * @default - the id of the location
   */
  readonly logsPrefix?: string;
}

/** What a secondary location needs that writes to the bucket of all. */
export interface SecondaryOptions extends SharedBucketOptions {
  /**
   * The portals of further secondaries.
   *
   * @default - it is the only one
   */
  readonly otherSecondaries?: string[];
}

/**
 * Which of one or several locations this installation is.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/multi_dc/overview/
 */
export class HybridManagerLocation {
  /**
   * The only one.
   *
   * @param id that the console shows; lower-case letters, digits and "-"; it cannot be changed later
   * @throws if it is written otherwise
   */
  public static standalone(id: string): HybridManagerLocation {
    return new HybridManagerLocation({ id, role: 'standalone', peers: [] });
  }

  /**
   * The first of several, which all write to one bucket.
   *
   * @param id that the console shows, not the same in any two locations
   * @param secondaryPortals the portals of the others, for example `portal.dublin.example.com`
   * @param options folders
   * @throws if a portal is no host name
   */
  public static primary(id: string, secondaryPortals: string[], options: SharedBucketOptions = {}): HybridManagerLocation {
    const peers = requireList('secondaryPortals', secondaryPortals).map((portal) => requireHost('the portal of a location', portal));
    return new HybridManagerLocation({ id, role: 'primary', joinedBy: 'bucket', peers, ...prefixes(id, options) });
  }

  /**
   * One that follows the first, and writes to the same bucket.
   *
   * @param id that the console shows, not the same in any two locations
   * @param primaryPortal the portal of the first
   * @param options folders, further secondaries
   * @throws if a portal is no host name
   */
  public static secondary(id: string, primaryPortal: string, options: SecondaryOptions = {}): HybridManagerLocation {
    const others = requireList('otherSecondaries', options.otherSecondaries).map((portal) =>
      requireHost('the portal of a location', portal),
    );
    const peers = [requireHost('the portal of the primary location', primaryPortal), ...others];
    return new HybridManagerLocation({ id, role: 'secondary', joinedBy: 'bucket', peers, ...prefixes(id, options) });
  }

  /**
   * The first of several, each with a bucket of its own. The others join with a token. From 2026.9.
   *
   * @param id that the console shows, not the same in any two locations
   */
  public static pairedPrimary(id: string): HybridManagerLocation {
    return new HybridManagerLocation({ id, role: 'primary', joinedBy: 'token', peers: [] });
  }

  /**
   * One that joins the first with a token, and has a bucket of its own. From 2026.9.
   *
   * @param id that the console shows, not the same in any two locations
   * @param primaryPortal the portal of the first, for the checks of ports
   * @throws if the portal is no host name
   */
  public static pairedSecondary(id: string, primaryPortal: string): HybridManagerLocation {
    const peers = [requireHost('the portal of the primary location', primaryPortal)];
    return new HybridManagerLocation({ id, role: 'secondary', joinedBy: 'token', peers });
  }

  /**
   * @internal
   */
  public readonly _intent: LocationIntent;

  private constructor(intent: LocationIntent) {
    if (!/^[a-z0-9]([a-z0-9-]{0,51}[a-z0-9])?$/.test(requireText('the id of the location', intent.id))) {
      throw new Error(`the id of the location is at most 53 lower-case letters, digits and "-", got ${JSON.stringify(intent.id)}`);
    }
    this._intent = Object.freeze(intent);
  }
}

function prefixes(id: string, { metricsPrefix = id, logsPrefix = id }: SharedBucketOptions) {
  return { metricsPrefix, logsPrefix };
}
