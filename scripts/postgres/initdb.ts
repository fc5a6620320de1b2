import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAJORS, serverFolder } from './packages';

const FILE = join(__dirname, '../../test/postgres/initdb.json');
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

type Options = Readonly<Record<string, string>>;

const ENCODINGS = [
  ...'UTF8 utf-8 UNICODE Utf_8 LATIN1 latin-1 ISO88591 iso-8859-1 LATIN10 LATIN11 ISO_8859_5 WIN1252 windows-1252 cp1252 WIN1251 WIN KOI8R KOI8 KOI8U'.split(
    ' ',
  ),
  ...'EUC_JP EUC_JIS_2004 EUC_CN EUC_KR EUC_TW MULE_INTERNAL SQL_ASCII SQLASCII ASCII SJIS SHIFT_JIS_2004 BIG5 GBK GB18030 UHC JOHAB UTF16 UTF-16LE TCVN ABC ALT xx'.split(
    ' ',
  ),
];

const UTF8 = { encoding: 'UTF8' };

/** Options of initdb, beside those that the operator fills in. */
const CASES: readonly Options[] = [
  ...ENCODINGS.map((encoding) => ({ encoding })),
  ...['libc', 'icu', 'builtin', 'ICU', 'LIBC', 'foo'].map((provider) => ({ ...UTF8, 'locale-provider': provider })),
  { ...UTF8, 'locale-provider': 'icu', 'icu-locale': 'en' },
  { ...UTF8, 'locale-provider': 'icu', 'icu-locale': 'en', 'icu-rules': '&a < g' },
  { ...UTF8, 'locale-provider': 'icu', locale: 'C' },
  { encoding: 'LATIN1', 'locale-provider': 'icu', 'icu-locale': 'en' },
  { encoding: 'SQL_ASCII', 'locale-provider': 'icu', 'icu-locale': 'en' },
  { encoding: 'sqlascii', 'locale-provider': 'icu', 'icu-locale': 'en' },
  { encoding: 'MULE_INTERNAL', 'locale-provider': 'icu', 'icu-locale': 'en' },
  ...['C', 'C.UTF-8', 'C.UTF8', 'PG_UNICODE_FAST', 'POSIX', 'c', 'en_US.UTF-8', 'xx'].map((locale) => ({
    ...UTF8,
    'locale-provider': 'builtin',
    'builtin-locale': locale,
  })),
  ...['C', 'C.UTF-8', 'PG_UNICODE_FAST'].map((locale) => ({
    encoding: 'LATIN1',
    'locale-provider': 'builtin',
    'builtin-locale': locale,
  })),
  { ...UTF8, 'locale-provider': 'builtin', locale: 'C' },
];

/** Writes what initdb says to encodings and providers of locales: `npx tsx scripts/postgres/initdb.ts`. */
function main(): void {
  const results = CASES.map((options) => ({ options, makes: [] as number[], refuses: {} as Record<string, string> }));
  for (const major of MAJORS) {
    for (const { options, makes, refuses } of results) {
      const said = initdb(major, options);
      if (said === undefined) {
        makes.push(major);
      } else {
        refuses[major] = said;
      }
    }
    console.log(`Postgres ${major}: ${results.filter(({ makes }) => makes.includes(major)).length} made, of ${results.length}`);
  }
  writeFileSync(FILE, `[\n${results.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}

/** `undefined`, or the line that says why nothing was made. */
function initdb(major: number, options: Options): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'initdb-'));
  if (NOBODY.uid !== undefined) {
    chownSync(folder, NOBODY.uid, NOBODY.gid);
  }
  const defaults = { 'lc-collate': 'C', 'lc-ctype': 'C' };
  const args = Object.entries({ ...defaults, ...options }).map(([name, value]) => `--${name}=${value}`);
  const program = join(serverFolder(major), 'bin/initdb');
  const { status, stderr } = spawnSync(program, ['-D', join(folder, 'data'), '-U', 'postgres', '-N', ...args], {
    ...NOBODY,
    cwd: '/',
    env: { LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return status === 0 ? undefined : (/(?:error|unrecognized option|FATAL):? +(.*)/.exec(stderr)?.[0] ?? stderr.trim().split('\n')[0]);
}

main();
