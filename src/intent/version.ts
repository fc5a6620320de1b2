/**
 * A version of PostgreSQL: the major release, and the minor release where it matters.
 *
 * A major alone stands for the image that this library pins for it, so the same program renders the same bytes
 * until you move on yourself: `PostgresVersion.of('17.11')`, or the prop `image`.
 *
 * @see https://www.postgresql.org/support/versioning/
 */
export class PostgresVersion {
  /** PostgreSQL 14, supported upstream until November 2026. */
  public static readonly V14 = new PostgresVersion(14);
  /** PostgreSQL 15, supported upstream until November 2027. */
  public static readonly V15 = new PostgresVersion(15);
  /** PostgreSQL 16, supported upstream until November 2028. */
  public static readonly V16 = new PostgresVersion(16);
  /** PostgreSQL 17, supported upstream until November 2029. */
  public static readonly V17 = new PostgresVersion(17);
  /** PostgreSQL 18, supported upstream until November 2030. */
  public static readonly V18 = new PostgresVersion(18);

  /**
   * Any version, as PostgreSQL writes it: `17` or `17.10`.
   *
   * @param version the major, or major and minor with a dot between them
   * @throws if it is not written that way, or older than 13
   */
  public static of(version: string): PostgresVersion {
    const parts = /^(\d{2})(?:\.(\d{1,2}))?$/.exec(version);
    if (!parts || Number(parts[1]) < 13) {
      throw new Error(`PostgresVersion.of() takes a version such as "17" or "17.10", not older than 13, got ${JSON.stringify(version)}`);
    }
    return new PostgresVersion(Number(parts[1]), parts[2] === undefined ? undefined : Number(parts[2]));
  }

  /**
   * @internal
   */
  public readonly _minor?: number;

  /** The major release, for example 17. */
  public readonly major: number;

  private constructor(major: number, minor?: number) {
    this.major = major;
    this._minor = minor;
  }
}
