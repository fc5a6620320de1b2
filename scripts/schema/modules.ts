import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Module } from './catalogue';

/** Where a file of a fact came from. */
export interface SourceFile extends Module {
  readonly path: string;
  readonly sha256: string;
}

const folders = new Map<string, string>();

/** The folder of a module, downloaded by Go, which checks it against the checksum database. */
export function moduleFolder({ module, version }: Module): string {
  const name = `${module}@${version}`;
  const known = folders.get(name);
  if (known) {
    return known;
  }
  // Outside of any Go module, so that no go.mod nearby has a say.
  const answer = execFileSync('go', ['mod', 'download', '-json', name], { cwd: tmpdir(), encoding: 'utf8' });
  const { Dir, Error: problem } = JSON.parse(answer) as { Dir?: string; Error?: string };
  if (!Dir) {
    throw new Error(`go mod download ${name}: ${problem}`);
  }
  folders.set(name, Dir);
  return Dir;
}

export function readModuleFile(module: Module, path: string): { text: string; source: SourceFile } {
  const bytes = readFileSync(join(moduleFolder(module), path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text: bytes.toString('utf8'), source: { module: module.module, version: module.version, path, sha256 } };
}

export function listModuleFiles(module: Module, folder: string, ending: string): string[] {
  return readdirSync(join(moduleFolder(module), folder))
    .filter((name) => name.endsWith(ending) && !name.startsWith('kustomization'))
    .sort();
}
