import { expect, test } from 'vitest';
import { localeFault } from '../../src/postgres/locales';
import recorded from './initdb.json';

/** What initdb said, written by scripts/postgres/initdb.ts. */
interface Recorded {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly makes: readonly number[];
  readonly refuses: Readonly<Record<string, string | undefined>>;
}

/** With what ICU is built, and whether a locale is there, the machine decides. */
const NOT_JUDGED = /^\{"encoding":"LATIN1","locale-provider":"icu"/;

function said({ options }: Recorded, major: number): string | undefined {
  return localeFault(
    {
      encoding: options.encoding,
      localeProvider: options['locale-provider'],
      icuLocale: options['icu-locale'],
      icuRules: options['icu-rules'],
      builtinLocale: options['builtin-locale'],
      locale: options.locale,
    },
    major,
    true,
  )?.problem;
}

const cases = (recorded as readonly Recorded[]).map((one) => [JSON.stringify(one.options), one] as const);

test.each(cases.filter(([name]) => !NOT_JUDGED.test(name)))('%s', (_name, one) => {
  expect(one.makes.filter((major) => said(one, major) !== undefined).map((major) => said(one, major))).toEqual([]);
  expect(Object.keys(one.refuses).filter((major) => said(one, Number(major)) === undefined)).toEqual([]);
});

test('initdb was asked on both sides by each major', () => {
  for (const major of [13, 14, 15, 16, 17, 18]) {
    expect(cases.filter(([, { makes }]) => makes.includes(major)).length).toBeGreaterThan(25);
    expect(cases.filter(([, { refuses }]) => refuses[major]).length).toBeGreaterThan(15);
  }
});
