import { sep } from 'node:path';
import { UsageError } from '../check';
import type { Files } from './io';

/** A file to read, and how we came to it. */
export interface FoundFile {
  /** As the caller would write it, with `/` between the steps; `-` is standard input. */
  readonly path: string;
  /** What the caller gave: the file itself or directories above it. */
  readonly given: readonly string[];
  /** The caller named the file itself. */
  readonly named: boolean;
}

/**
 * The files meant by some paths: files as they are, directories with everything below that looks like a manifest.
 * Each file once, sorted.
 *
 * @throws UsageError for a path that cannot be read
 */
export function findFiles(paths: readonly string[], files: Files): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    const add = (path: string, named: boolean) => {
      const before = found.get(path);
      found.set(path, { path, given: [...(before?.given ?? []), given], named: named || before?.named === true });
    };
    const plain = given.split(sep).join('/');
    if (given !== '-' && attempt(given, () => files.kindOf(given)) === 'directory') {
      walk(plain.replace(/(?<=.)\/+$/, ''), files, new Set(), (path) => add(path, false));
    } else {
      add(plain, true);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Hidden directories and installed packages hold no manifests of the caller. */
function walk(directory: string, files: Files, above: ReadonlySet<string>, add: (path: string) => void): void {
  const real = attempt(directory, () => files.realPath(directory));
  if (above.has(real)) {
    return; // a symbolic link back to where we came from
  }
  const trail = new Set([...above, real]);
  for (const entry of attempt(directory, () => files.entries(directory))) {
    if (entry.startsWith('.') || entry === 'node_modules') {
      continue;
    }
    const path = below(directory, entry);
    const kind = attempt(path, () => files.kindOf(path));
    if (kind === 'directory') {
      walk(path, files, trail, add);
    } else if (kind === 'file' && /\.(ya?ml|json)$/.test(entry)) {
      add(path);
    }
  }
}

function below(directory: string, entry: string): string {
  if (directory === '.') {
    return entry;
  }
  return directory === '/' ? `/${entry}` : `${directory}/${entry}`;
}

/** Runs an operation on a file; what the system says becomes one clear line. */
export function attempt<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw new UsageError(`cannot read "${path}": ${reasonOf(error)}`);
  }
}

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ELOOP':
      return 'too many symbolic links';
    default:
      return code ?? message;
  }
}
