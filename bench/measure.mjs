import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in a process of its own; CPU (user and system) in milliseconds, peak memory in MiB. */
export function run(args) {
  const child = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (child.status !== 0) {
    throw new Error(`node ${args.join(' ')} ended with ${child.status}: ${child.stderr || child.stdout}`);
  }
  return JSON.parse(child.output[3]);
}

/** Medians of several programs, run in turns so that a busy moment hits all of them; the first turn is not counted. */
export function compare(programs, turns) {
  const seen = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, args] of Object.entries(programs)) {
      const used = run(args);
      if (turn > 0) {
        seen[name].push(used);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(seen).map(([name, used]) => [
      name,
      { cpu: median(used.map(({ cpu }) => cpu)), peak: median(used.map(({ peak }) => peak)) },
    ]),
  );
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
