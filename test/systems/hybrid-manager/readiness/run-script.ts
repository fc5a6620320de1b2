import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const TOOLS = join(__dirname, 'fake');

export interface Ran {
  readonly lines: readonly string[];
  readonly status: number | null;
  readonly errors: string;
  /** What a file beside the answers holds at the end; empty where it is not there. */
  readonly left: (name: string) => string;
}

/** Runs a script with the plain shell, its tools answering from these files; what they keep is read before it goes. */
export function runScript(script: string, files: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const env = { PATH: `${TOOLS}:${process.env.PATH}`, FAKE: folder, TMPDIR: folder, ...variables };
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8', timeout: 20_000 });
    const kept = Object.fromEntries(
      ['log', 'manifest', 'environment', 'service/default/hybrid-manager-readiness'].map((name) => [name, textOf(join(folder, name))]),
    );
    return { lines: stdout.trimEnd().split('\n'), status, errors: stderr, left: (name) => kept[name] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
