import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { yamlFiles } from '../files.mjs';
import { moduleFolder } from '../go.mjs';
import { releases } from '../operators.mjs';
import { goldens, repository } from '../paths.mjs';
import { knownKinds } from './schemas.mjs';

const own = ['right', 'sound'].map((folder) => join(repository, 'test', 'check', folder));

/** Good manifests to start from, one list for each kind: our own and upstream's samples. */
export async function goodManifests(release) {
  const operator = releases.get(release);
  const known = await knownKinds();
  const folders = [join(goldens, release), ...own, join(await moduleFolder(operator), operator.samples)];
  const read = await Promise.all((await yamlFiles(folders)).map((path) => readFile(path, 'utf8')));
  const objects = read
    .flatMap((text) => yaml.loadAll(text, null, { schema: yaml.CORE_SCHEMA }))
    .filter((object) => known.has(kindOf(object)));
  return byKind(objects);
}

export function kindOf(object) {
  return `${object?.apiVersion} ${object?.kind}`;
}

function byKind(objects) {
  const kinds = new Map();
  for (const object of objects) {
    kinds.set(kindOf(object), [...(kinds.get(kindOf(object)) ?? []), object]);
  }
  return [...kinds.values()];
}

/** A copy with a name of its own: two of one name cannot be judged at the same time. */
export function named(original, number) {
  const object = structuredClone(original);
  const stem = String(object.metadata?.name ?? 'x')
    .slice(0, 30)
    .replace(/[^a-z0-9]+$/, '');
  object.metadata = { ...object.metadata, name: `${stem}-${number}` };
  return object;
}
