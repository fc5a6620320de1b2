import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The manifests that paths stand for: files as given, folders with all YAML in them, sorted. */
export async function yamlFiles(paths) {
  const files = await Promise.all(paths.map(filesOf));
  return files.flat();
}

async function filesOf(path) {
  if (!(await stat(path)).isDirectory()) {
    return [path];
  }
  const entries = await readdir(path, { recursive: true });
  return entries
    .filter((entry) => /\.ya?ml$/.test(entry))
    .sort()
    .map((entry) => join(path, entry));
}
