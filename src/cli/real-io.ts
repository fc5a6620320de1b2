import { readdirSync, readFileSync, readSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import type { Files, Io } from './io';

const files: Files = {
  kindOf(path) {
    const stat = statSync(path);
    return stat.isDirectory() ? 'directory' : stat.isFile() || stat.isFIFO() || stat.isCharacterDevice() ? 'file' : 'other';
  },
  entries: (directory) => readdirSync(directory),
  read: (path) => readFileSync(path),
  write: (path, text) => writeFileSync(path, text),
  realPath: (path) => realpathSync(path),
};

export const REAL_IO: Io = {
  files,
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  readStandardInput,
  directory: process.cwd(),
  watched: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
};

/** Reads to the end. Where the other side is slower than we are and does not block, `readFileSync(0)` fails. */
function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  for (let more = true; more; ) {
    const chunk = Buffer.alloc(65_536);
    try {
      const length = readSync(0, chunk);
      chunks.push(chunk.subarray(0, length));
      more = length > 0;
    } catch (error) {
      more = waits(error);
    }
  }
  return Buffer.concat(chunks);
}

function waits(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EAGAIN') {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    return true;
  }
  if (code === 'EOF') {
    return false; // the end of a pipe on Windows
  }
  throw error;
}
