import { existsSync } from 'node:fs';
import { yamlFiles } from '../files.mjs';
import { UsageError } from '../options.mjs';
import { shown } from '../paths.mjs';

/** The files that were named, judged as updates of those in `against`. */
export async function givenPart({ paths, against, quiet }) {
  const files = await existingFiles(paths);
  const before = against === undefined ? undefined : { paths: await existingFiles([against]), oldRoot: against, root: paths[0] };
  return { name: 'given', paths: files, labelOf: shown, against: before, printed: quiet ? 'rejected' : 'all' };
}

async function existingFiles(paths) {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw new UsageError(`${shown(missing)} does not exist`);
  }
  const files = await yamlFiles(paths);
  if (files.length === 0) {
    throw new UsageError(`no *.yaml in ${paths.map(shown).join(', ')}`);
  }
  return files;
}
