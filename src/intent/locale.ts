import { requireText } from './texts';

/** Plain data behind PostgresLocale. */
export interface LocaleIntent {
  readonly provider: 'builtin' | 'icu' | 'libc';
  readonly locale: string;
  readonly icuRules?: string;
}

/**
 * How text is ordered and classified. Fixed when the database is made.
 *
 * @see https://www.postgresql.org/docs/current/locale.html
 */
export class PostgresLocale {
  /**
   * Postgres' own provider: the same order on every image, for good. Needs PostgreSQL 17.
   *
   * @param locale `C.UTF-8` or `C`; from PostgreSQL 18 also `PG_UNICODE_FAST`
   * @throws if it is none of these
   */
  public static builtin(locale: string): PostgresLocale {
    if (!['C', 'C.UTF-8', 'C.UTF8', 'PG_UNICODE_FAST'].includes(locale)) {
      throw new Error(`PostgresLocale.builtin() knows "C", "C.UTF-8" and "PG_UNICODE_FAST", got ${JSON.stringify(locale)}`);
    }
    return new PostgresLocale({ provider: 'builtin', locale });
  }

  /**
   * The ICU library: language-aware order, which changes with the library's version. Needs PostgreSQL 15.
   *
   * @param locale a BCP 47 language tag such as `de-AT`, or `und`
   * @param rules further collation rules of ICU, PostgreSQL 16; none by default
   * @throws if the locale is blank
   */
  public static icu(locale: string, rules?: string): PostgresLocale {
    return new PostgresLocale({ provider: 'icu', locale: requireText('the locale of PostgresLocale.icu()', locale), icuRules: rules });
  }

  /**
   * The C library of the image: its order can change with the image, and indexes on text break then.
   *
   * @param locale as the image names it, for example `C` or `en_US.utf8`
   * @throws if the locale is blank
   */
  public static libc(locale: string): PostgresLocale {
    return new PostgresLocale({ provider: 'libc', locale: requireText('the locale of PostgresLocale.libc()', locale) });
  }

  /**
   * @internal
   */
  public readonly _intent: LocaleIntent;

  private constructor(intent: LocaleIntent) {
    this._intent = Object.freeze(intent);
  }
}
