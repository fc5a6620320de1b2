import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
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
  readStandardInput: () => readFileSync(0),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
};
