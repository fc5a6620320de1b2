import { expect, test } from 'vitest';
import type { PostgresSettings } from '../../src/finding';
import { hbaIsReadable } from '../../src/postgres/rules/hba-readable';
import { identIsReadable } from '../../src/postgres/rules/ident-readable';
import recorded from './hba.json';

/** What real servers said to lines of pg_hba and pg_ident, written by scripts/postgres/hba.ts. */
interface Recorded {
  readonly text: string;
  readonly accepts: readonly number[];
  readonly refuses: Readonly<Record<string, string | undefined>>;
}

const MAJORS = [13, 14, 15, 16, 17, 18];
const OF = { hba: hbaIsReadable, ident: identIsReadable };

/** Whether the server finds a file, or an address of the machine: nothing is said of these. */
const NOT_JUDGED = /^(?:"?include|host @nowhere)|@file/;

const settingsFor = (file: 'hba' | 'ident', text: string, major: number): PostgresSettings => ({
  major,
  parameters: [],
  defaults: {},
  libraries: [],
  [file]: [{ text, path: '/0' }],
});

for (const file of ['hba', 'ident'] as const) {
  const cases = (recorded[file] as readonly Recorded[]).filter(({ text }) => !NOT_JUDGED.test(text));
  const said = (text: string, major: number) =>
    (OF[file].check(settingsFor(file, text, major)) ?? []).map(({ problem }) => problem).join('; ');

  test(`lines of pg_${file} that a server takes are taken`, () => {
    const wrong = cases.flatMap(({ text, accepts }) =>
      accepts.flatMap((major) => (said(text, major) === '' ? [] : [`${major} ${JSON.stringify(text)}: ${said(text, major)}`])),
    );
    expect(wrong).toEqual([]);
  });

  test(`lines of pg_${file} that a server refuses are refused`, () => {
    const wrong = cases.flatMap(({ text, refuses }) =>
      Object.keys(refuses).flatMap((major) =>
        said(text, Number(major)) === '' ? [`${major} ${JSON.stringify(text)}: ${refuses[major]}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
}

test.each(MAJORS)('PostgreSQL %i was asked on both sides', (major) => {
  const count = (of: (one: Recorded) => boolean) => (recorded.hba as readonly Recorded[]).filter(of).length;
  expect(count(({ accepts }) => accepts.includes(major))).toBeGreaterThan(200);
  expect(count(({ refuses }) => refuses[major] !== undefined)).toBeGreaterThan(200);
});
