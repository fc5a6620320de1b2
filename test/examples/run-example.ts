import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { LocatedFinding } from '../../src/check/formats/outcome';
import { findFiles } from '../../src/cli/find-files';
import { judgeFiles } from '../../src/cli/judge-files';
import { readFile } from '../../src/cli/read-file';
import { REAL_IO } from '../../src/cli/real-io';
import { itemsAt, type Json, memberAt } from '../../src/finding';

/** What an example wrote, read back from its files, and what is to be said about it. */
export interface Written {
  readonly files: readonly string[];
  /** The text of every file, manifest or not, by its name. */
  readonly texts: Readonly<Record<string, string>>;
  readonly findings: readonly LocatedFinding[];
  /** `Kind name` of each object, in the order of the files. */
  readonly objects: readonly string[];
  /** The value at the path in the object of that kind and name. */
  at(kind: string, name: string, ...path: string[]): Json | undefined;
  items(kind: string, name: string, ...path: string[]): readonly Json[];
}

/** Runs the program of an example, as its users do, and reads the files that it wrote. */
export async function runExample(load: () => Promise<unknown>): Promise<Written> {
  const before = process.env.CDK8S_OUTDIR;
  const directory = mkdtempSync(join(tmpdir(), 'example-'));
  process.env.CDK8S_OUTDIR = directory;
  try {
    await load();
    return read(directory);
  } finally {
    if (before === undefined) {
      delete process.env.CDK8S_OUTDIR;
    } else {
      process.env.CDK8S_OUTDIR = before;
    }
    rmSync(directory, { recursive: true });
  }
}

function read(directory: string): Written {
  const files = findFiles([directory], REAL_IO.files).map((file) => readFile(file, REAL_IO));
  const bodies = files.flatMap(({ manifests }) => manifests.map(({ body }) => body));
  const nameOf = (body: Json) => `${memberAt(body, 'kind')} ${memberAt(body, 'metadata', 'name')}`;
  const find = (kind: string, name: string) => bodies.find((body) => nameOf(body) === `${kind} ${name}`);
  return {
    texts: Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')])),
    files: files.map(({ name }) => basename(name)),
    findings: judgeFiles(files, {}).findings,
    objects: bodies.map(nameOf),
    at: (kind, name, ...path) => memberAt(find(kind, name), ...path),
    items: (kind, name, ...path) => itemsAt(find(kind, name), ...path),
  };
}

/** Findings that are more than a remark, as lines. */
export function complaints({ findings }: Pick<Written, 'findings'>): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, document, path, problem }) => `${severity} ${rule} ${document?.kind}/${document?.name} ${path}: ${problem}`);
}
