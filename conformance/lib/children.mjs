import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { JudgeError } from './errors.mjs';

const running = new Set();

/**
 * Starts a program that runs until it is stopped, its log in a file.
 *
 * `died` rejects when it ends by itself; `alive()` throws then.
 */
export function start(name, program, args, { logFile, env = {} }) {
  const log = openSync(logFile, 'w');
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', log], env: { ...process.env, ...env } });
  closeSync(log);
  running.add(child);
  let failure;
  const died = new Promise((_, reject) => {
    const fail = (reason) => {
      running.delete(child);
      failure ??= new JudgeError(`${name} ${reason}; the end of its log:\n${lastLines(logFile)}`);
      reject(failure);
    };
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code, signal) => fail(`ended (${signal ?? code})`));
  });
  died.catch(() => {});
  const alive = () => {
    if (failure) {
      throw failure;
    }
  };
  return { child, died, alive, stop: () => stop(child) };
}

/** Nothing that a child holds outlives the run, so there is nothing to end gently. */
async function stop(child) {
  if (running.has(child)) {
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

export function stopAll() {
  for (const child of running) {
    child.kill('SIGKILL');
  }
}

function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-10).join('\n');
}
