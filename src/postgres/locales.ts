import { encodingOf, isForClients } from './encodings';

/** What a database is made with; absent is what nobody wrote. */
export interface LocaleOptions {
  readonly encoding?: string;
  readonly localeProvider?: string;
  readonly icuLocale?: string;
  readonly icuRules?: string;
  readonly builtinLocale?: string;
  readonly locale?: string;
}

/** Why Postgres does not make it. */
export interface LocaleFault {
  readonly field: keyof LocaleOptions;
  readonly problem: string;
  readonly fix: string;
}

/** Where the collations of a database come from, and since when. */
const PROVIDERS: Readonly<Record<string, number>> = { libc: 15, icu: 15, builtin: 17 };

const BUILTIN: Readonly<Record<string, number>> = { C: 17, 'C.UTF-8': 17, 'C.UTF8': 17, PG_UNICODE_FAST: 18 };

const WITHOUT_ICU = ['sqlascii', 'muleinternal'];

/** What is wrong with the options in one major; of a first database nothing can be taken from a template. */
export function localeFault(options: LocaleOptions, major: number, isFirst: boolean): LocaleFault | undefined {
  return (
    encodingFault(options) ?? providerFault(options, major) ?? (isFirst ? missingLocale(options, major) : undefined) ?? mismatch(options)
  );
}

function encodingFault({ encoding = 'UTF8' }: LocaleOptions): LocaleFault | undefined {
  if (encodingOf(encoding) !== undefined) {
    return undefined;
  }
  const problem = isForClients(encoding)
    ? `"${encoding}" is an encoding for clients, no database can have it`
    : `no encoding is called "${encoding}"`;
  return { field: 'encoding', problem, fix: 'write UTF8' };
}

function providerFault({ localeProvider, icuRules, builtinLocale }: LocaleOptions, major: number): LocaleFault | undefined {
  const since = localeProvider === undefined ? 0 : PROVIDERS[localeProvider];
  if (since === undefined || since > major) {
    const problem =
      since === undefined
        ? `no provider of locales is called "${localeProvider}"`
        : `PostgreSQL ${major} has no provider "${localeProvider}", it came with ${since}`;
    return { field: 'localeProvider', problem, fix: `write ${major < 17 ? 'libc or icu' : 'libc, icu or builtin'}, or leave it out` };
  }
  if (icuRules !== undefined && major < 16) {
    return { field: 'icuRules', problem: `PostgreSQL ${major} has no icuRules, they came with 16`, fix: 'take them out' };
  }
  const known = Object.keys(BUILTIN).filter((name) => BUILTIN[name] <= major);
  return builtinLocale !== undefined && localeProvider === 'builtin' && !known.includes(builtinLocale)
    ? {
        field: 'builtinLocale',
        problem: `PostgreSQL ${major} has no locale "${builtinLocale}" of its own, ${known.join(', ')} are`,
        fix: 'write one of them',
      }
    : undefined;
}

/** Since 16 the locale of the C library stands in for that of the provider. */
function missingLocale({ localeProvider, icuLocale, builtinLocale, locale }: LocaleOptions, major: number): LocaleFault | undefined {
  const field = localeProvider === 'icu' ? 'icuLocale' : 'builtinLocale';
  const written = localeProvider === 'icu' ? icuLocale : builtinLocale;
  return localeProvider === undefined || localeProvider === 'libc' || written !== undefined || (locale !== undefined && major >= 16)
    ? undefined
    : { field: 'localeProvider', problem: `the provider is "${localeProvider}", and ${field} is missing`, fix: `write ${field}` };
}

function mismatch({ encoding = 'UTF8', localeProvider, builtinLocale = 'C' }: LocaleOptions): LocaleFault | undefined {
  const known = encodingOf(encoding) as string;
  if (localeProvider === 'builtin' && builtinLocale !== 'C' && known !== 'utf8') {
    return {
      field: 'encoding',
      problem: `the encoding is "${encoding}", and the locale "${builtinLocale}" is for UTF8`,
      fix: 'write UTF8',
    };
  }
  return localeProvider === 'icu' && WITHOUT_ICU.includes(known)
    ? { field: 'encoding', problem: `the encoding is "${encoding}", which the provider "icu" does not know`, fix: 'write UTF8' }
    : undefined;
}
