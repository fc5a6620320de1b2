import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const conformance = dirname(dirname(fileURLToPath(import.meta.url)));
export const repository = dirname(conformance);
export const binaries = join(conformance, '.cache', 'bin');
export const environments = ['hybrid-manager', 'examples'].map((folder) => join(repository, 'test', 'golden', folder));
export const goldens = join(repository, 'test', 'golden', 'cloudnative-pg');

/** A path as people read it: within the repository without the machine's own folders. */
export function shown(path) {
  const within = relative(repository, resolve(path));
  return within.startsWith('..') ? path : within;
}
