import { RELEASES, releaseOfVersion } from '../releases';

/**
 * The release of Hybrid Manager that is installed.
 *
 * A constant stands for the first version of its release. The pages show how v2026.01.0, v2026.5.1 and v1.4.0 are tagged; the tags of the
 * others follow from these and are not certain. Look yours up in the registry: `of()` takes any, patches included.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/
 */
export class HybridManagerRelease {
  /** 1.3, long-term support: version v1.3.0. */
  public static readonly V1_3 = HybridManagerRelease.of('v1.3.0');
  /** 1.4, long-term support: version v1.4.0. 1.4.2 brought the scenarios of 2026.8: take it by `of('v1.4.2')`. */
  public static readonly V1_4 = HybridManagerRelease.of('v1.4.0');
  /** January 2026, innovation: version v2026.01.0. */
  public static readonly V2026_1 = HybridManagerRelease.of('v2026.01.0');
  /** February 2026, innovation: version v2026.2.0. */
  public static readonly V2026_2 = HybridManagerRelease.of('v2026.2.0');
  /** March 2026, innovation: version v2026.3.0. */
  public static readonly V2026_3 = HybridManagerRelease.of('v2026.3.0');
  /** April 2026, innovation: version v2026.4.0. */
  public static readonly V2026_4 = HybridManagerRelease.of('v2026.4.0');
  /** May 2026, innovation: version v2026.5.1. */
  public static readonly V2026_5 = HybridManagerRelease.of('v2026.5.1');
  /** July 2026, innovation: version v2026.7.0. */
  public static readonly V2026_7 = HybridManagerRelease.of('v2026.7.0');
  /** August 2026, innovation: version v2026.8.0. */
  public static readonly V2026_8 = HybridManagerRelease.of('v2026.8.0');
  /** September 2026, innovation: version v2026.9.0. */
  public static readonly V2026_9 = HybridManagerRelease.of('v2026.9.0');

  /**
   * Any version, for example `v2026.9.1`.
   *
   * One that is newer than this library is written for as the newest that it knows.
   *
   * @param version as the registry tags it
   * @throws if it is no version, or of a release that this library does not write for
   */
  public static of(version: string): HybridManagerRelease {
    const release = typeof version === 'string' ? releaseOfVersion(version) : undefined;
    if (release === undefined) {
      const known = RELEASES.map(({ id }) => id).join(', ');
      throw new Error(
        `HybridManagerRelease.of() takes a version such as "v2026.9.0", of the releases ${known} or newer, got ${JSON.stringify(version)}`,
      );
    }
    return new HybridManagerRelease(version, release);
  }

  /** The version that is installed, for example `v2026.9.0`. */
  public readonly version: string;

  /** The release that it belongs to, for example `2026.9`. */
  public readonly release: string;

  private constructor(version: string, release: string) {
    this.version = version;
    this.release = release;
  }
}
