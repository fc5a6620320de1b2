import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { temporaryFolder } from '../temporary.mjs';

const casesPerFile = 100;

/**
 * Writes generated cases to files, and what stood there before to files of the same names in another folder.
 *
 * A case is `{ object, before, text, note }`: `before` for an update, `text` where it is not simply the object written
 * out, `note` says what was done. `caseOf` finds the one that a result is about.
 */
export async function writeCases(cases, perFile = casesPerFile) {
  const folder = await temporaryFolder('cases');
  const [root, oldRoot] = [join(folder, 'new'), join(folder, 'old')];
  await Promise.all([mkdir(root), mkdir(oldRoot)]);
  const paths = [];
  const oldPaths = [];
  for (let first = 0; first < cases.length; first += perFile) {
    const together = cases.slice(first, first + perFile);
    const name = `${String(paths.length).padStart(4, '0')}.yaml`;
    paths.push(await write(join(root, name), together.map(textOf)));
    const before = together.filter((one) => one.before).map((one) => written(one.before));
    oldPaths.push(await write(join(oldRoot, name), before));
  }
  const indexOf = new Map(paths.map((path, index) => [path, index]));
  const caseOf = ({ path, document }) => cases[indexOf.get(path) * perFile + document - 1];
  const against = cases.some(({ before }) => before) ? { paths: oldPaths, oldRoot, root } : undefined;
  return { root, paths, against, caseOf };
}

export function textOf({ text, object }) {
  return text ?? written(object);
}

export function written(object) {
  return yaml.dump(object, { schema: yaml.CORE_SCHEMA, lineWidth: -1, noRefs: true });
}

async function write(path, texts) {
  await writeFile(path, texts.join('---\n'));
  return path;
}
