import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverFolder } from './packages';

/** Postgres refuses to run as root; any other user will do. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A Postgres of one major with a fresh data directory of its own. */
export class Server {
  public readonly folder: string;
  private readonly data: string;

  public constructor(public readonly major: number) {
    this.folder = serverFolder(major);
    this.data = mkdtempSync(join(tmpdir(), `postgres-${major}-`));
    if (NOBODY.uid !== undefined) {
      chownSync(this.data, NOBODY.uid, NOBODY.gid);
    }
    const options = ['-D', this.data, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '-N'];
    execFileSync(join(this.folder, 'bin/initdb'), options, { ...NOBODY, env: { LC_ALL: 'C' }, cwd: '/', stdio: 'pipe' });
    // Everything that initdb wrote there is a default or of this machine.
    writeFileSync(join(this.data, 'postgresql.conf'), '');
  }

  /** The rows of a query, each a list of texts; NULL is `null`. Other statements may come before it. */
  public rows(query: string, before: readonly string[] = [], libraries: readonly string[] = []): (string | null)[][] {
    const file = join(this.data, 'rows.txt');
    const statements = [...before, `COPY (${query}) TO '${file}'`].join(';\n');
    const options = ['--single', '-D', this.data, '-c', `shared_preload_libraries=${libraries.join(',')}`, 'postgres'];
    const { stderr } = this.run(options, `${statements};\n`);
    if (/ERROR|FATAL/.test(stderr)) {
      throw new Error(`Postgres ${this.major}: ${stderr}`);
    }
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => line.split('\t').map((field) => (field === '\\N' ? null : field.replaceAll('\\\\', '\\'))));
  }

  /** Writes a file that the server can read. */
  public write(name: string, text: string): string {
    const file = join(this.data, name);
    rmSync(file, { force: true });
    writeFileSync(file, text, { mode: 0o600 });
    if (NOBODY.uid !== undefined) {
      chownSync(file, NOBODY.uid, NOBODY.gid);
    }
    return file;
  }

  /** Reads the configuration as a start does, and prints the value of one parameter; nothing is started. */
  public configure(lines: readonly string[], show: string): { readonly value?: string; readonly log: string } {
    const file = this.write('tried.conf', lines.map((line) => `${line}\n`).join(''));
    const { status, stdout, stderr } = this.run(['-D', this.data, '-c', `config_file=${file}`, '-C', show]);
    return { ...(status === 0 ? { value: stdout.replace(/\n$/, '') } : {}), log: stderr };
  }

  /** What a start with these libraries loaded says in its log. */
  public load(lines: readonly string[], libraries: readonly string[]): string {
    return this.launch([...lines, line('shared_preload_libraries', libraries.join(','))]).log;
  }

  /** Starts a server with this configuration and stops it again: `undefined`, or the line that says why it did not start. */
  public start(lines: readonly string[]): string | undefined {
    const { started, log } = this.launch(lines);
    return started ? undefined : (/(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? log.trim().replace(/^postgres: /, ''));
  }

  private launch(lines: readonly string[]): { readonly started: boolean; readonly log: string } {
    const own = [`unix_socket_directories = '${this.data}'`, "listen_addresses = ''"];
    const file = this.write('tried.conf', [...own, ...lines].map((one) => `${one}\n`).join(''));
    const log = join(this.data, 'log.txt');
    rmSync(log, { force: true });
    const control = (...args: string[]) =>
      spawnSync(join(this.folder, 'bin/pg_ctl'), ['-D', this.data, ...args], {
        ...NOBODY,
        cwd: '/',
        env: { LC_ALL: 'C' },
        stdio: 'ignore',
      });
    const { status } = control('-w', '-t', '20', '-l', log, '-o', `-c config_file=${file}`, 'start');
    const text = readFileSync(log, 'utf8');
    control('-w', '-m', status === 0 ? 'fast' : 'immediate', 'stop');
    return { started: status === 0, log: text };
  }

  public remove(): void {
    rmSync(this.data, { recursive: true });
  }

  private run(options: readonly string[], input = '') {
    const env = { LC_ALL: 'C', TZ: 'UTC' };
    return spawnSync(join(this.folder, 'bin/postgres'), options, { ...NOBODY, cwd: '/', env, input, encoding: 'utf8' });
  }
}

/** A line of a configuration file, quoted as the operator quotes it. */
export function line(name: string, value: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    "'": "''",
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\b': '\\b',
    '\f': '\\f',
  };
  return `${name} = '${value.replace(/[\\'\n\r\t\b\f]/g, (character) => escapes[character])}'`;
}
