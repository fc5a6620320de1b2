import type { Files, Io } from '../../src/cli/io';

/** A file, the names of other paths that a link leads to, or an error code of the system. */
export type Entry = string | { readonly link: string } | { readonly error: string };

/** A world of named files; directories are there because files are in them. */
export class FakeIo implements Io {
  public readonly colours = false;
  public readonly directory = '/repository';
  public watched = false;
  /** How long each look at the clock takes. */
  public tick = 0;
  private clock = 0;
  public printed = '';
  public complained = '';
  public readonly files: Files;

  public constructor(
    private readonly world: Record<string, Entry>,
    private readonly standardInput = '',
  ) {
    this.files = {
      kindOf: (path) => (this.isDirectory(this.follow(path)) ? 'directory' : this.file(path) === undefined ? 'other' : 'file'),
      entries: (directory) => this.entries(this.follow(directory)),
      read: (path) => this.file(path) ?? fail('EISDIR'),
      write: (path, text) => {
        this.world[path] = text;
      },
      realPath: (path) => this.follow(path),
    };
  }

  public today(): string {
    return '2026-11-21';
  }

  public print(text: string): void {
    this.printed += text;
  }

  public complain(text: string): void {
    this.complained += text;
  }

  public now(): number {
    this.clock += this.tick;
    return this.clock;
  }

  public readStandardInput(): string {
    return this.standardInput;
  }

  public textOf(path: string): Entry | undefined {
    return this.world[path];
  }

  /** The path with every link on the way resolved. */
  private follow(path: string): string {
    return path
      .replace(/\/+$/, '')
      .split('/')
      .reduce((done, step) => {
        const next = done === '' ? step : `${done}/${step}`;
        const entry = this.world[next];
        return typeof entry === 'object' && 'link' in entry ? entry.link : next;
      }, '');
  }

  private file(path: string): string | undefined {
    const entry = this.world[this.follow(path)];
    if (typeof entry === 'object' && 'error' in entry) {
      return fail(entry.error);
    }
    return typeof entry === 'string' ? entry : this.isDirectory(this.follow(path)) ? undefined : fail('ENOENT');
  }

  private isDirectory(path: string): boolean {
    return path === '.' || Object.keys(this.world).some((name) => name.startsWith(`${path}/`));
  }

  private entries(directory: string): string[] {
    const prefix = directory === '.' ? '' : `${directory}/`;
    const names = Object.keys(this.world).filter((name) => name.startsWith(prefix));
    return [...new Set(names.map((name) => name.slice(prefix.length).split('/')[0]))].reverse();
  }
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}
