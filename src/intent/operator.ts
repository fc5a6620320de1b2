/**
 * A release of CloudNativePG that manifests are written and checked for.
 *
 * @see https://cloudnative-pg.io/documentation/current/supported_releases/
 */
export class CloudNativePgRelease {
  /** 1.28, out of upstream's support. */
  public static readonly V1_28 = new CloudNativePgRelease('1.28');
  /** 1.29, supported upstream until 29 September 2026. */
  public static readonly V1_29 = new CloudNativePgRelease('1.29');
  /** 1.30, supported upstream until about December 2026. */
  public static readonly V1_30 = new CloudNativePgRelease('1.30');

  /**
   * Any release by its number, for example `1.31`.
   *
   * One that is newer than this library is judged by the newest that it knows, and says so.
   *
   * @param release major and minor with a dot between them
   * @throws if it is not written that way, or older than 1.28
   */
  public static of(release: string): CloudNativePgRelease {
    const parts = /^1\.(\d{2})$/.exec(release);
    if (!parts || Number(parts[1]) < 28) {
      throw new Error(`CloudNativePgRelease.of() takes a release such as "1.30", not older than 1.28, got ${JSON.stringify(release)}`);
    }
    return new CloudNativePgRelease(release);
  }

  /** The release as upstream writes it, for example `1.30`. */
  public readonly release: string;

  private constructor(release: string) {
    this.release = release;
  }
}

/**
 * The operator that runs a cluster, in the release that runs it.
 */
export class PostgresOperator {
  /**
   * CloudNativePG.
   *
   * @param release the release that is installed; default 1.30, the newest that this library knows
   * @see https://cloudnative-pg.io
   */
  public static cloudNativePg(release: CloudNativePgRelease = CloudNativePgRelease.V1_30): PostgresOperator {
    return new PostgresOperator('cloudnative-pg', release.release);
  }

  /**
   * @internal
   */
  public readonly _systemId: string;

  /**
   * @internal
   */
  public readonly _release: string;

  private constructor(systemId: string, release: string) {
    this._systemId = systemId;
    this._release = release;
  }
}
