import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

/** Each process compiles all sources, which takes a busy machine a while. */
vi.setConfig({ testTimeout: 30_000 });

const ROOT = join(__dirname, '../..');
const COMMAND = ['--require', join(__dirname, 'note-loaded.cjs'), '--import', 'tsx', join(ROOT, 'src/cli/main.ts')];

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** The command line as a process of its own; `stopReading` closes its output at once, as `| head` does. */
function run(args: string[], { input = '', stopReading = false } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...COMMAND, ...args], { cwd: ROOT });
    const texts = { output: '', complaint: '' };
    child.stderr.on('data', (chunk) => {
      texts.complaint += chunk;
    });
    if (stopReading) {
      child.stdout.destroy();
    } else {
      child.stdout.on('data', (chunk) => {
        texts.output += chunk;
      });
    }
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

const BAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: 1}\n';

test.concurrent('check judges standard input and never loads cdk8s', async () => {
  const { code, output, complaint } = await run(['check', '-'], { input: BAD });
  expect(output).toMatch(/^<stdin>:4:11 {2}error {2}SCHEMA-002 {2}ConfigMap a {2}\/data\/a\n/);
  expect(complaint).toBe('loaded: nothing of cdk8s\n');
  expect(code).toBe(1);
});

test.concurrent('a reader that has seen enough is no failure', async () => {
  const { code, complaint } = await run(['rules'], { stopReading: true });
  expect(complaint).toBe('loaded: nothing of cdk8s\n');
  expect(code).toBe(0);
});

test.concurrent('a command that does not exist is answered with those that do', async () => {
  const { code, output, complaint } = await run(['plan', 'a', 'b']);
  expect(output).toBe('');
  expect(complaint).toMatch(/^there is no command "plan"\n\nusage: cdk8s-postgres COMMAND\n\n {2}check \[PATH…\]/);
  expect(code).toBe(2);
});

test.concurrent('what cannot run is told in one line', async () => {
  const { code, complaint } = await run(['check', 'nowhere.yaml']);
  expect(complaint).toMatch(/^cdk8s-postgres check: cannot read "nowhere\.yaml": there is no such file or directory\n/);
  expect(code).toBe(2);
});

test.concurrent('the version is that of the package', async () => {
  const { code, output } = await run(['--version']);
  expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});
