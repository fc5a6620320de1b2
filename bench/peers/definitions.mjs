import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';

/** The CustomResourceDefinitions in a file or folder. */
export function definitionsIn(path) {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return files
    .filter((file) => /\.ya?ml$/.test(file))
    .flatMap((file) => yaml.loadAll(readFileSync(file, 'utf8')))
    .filter((object) => object?.kind === 'CustomResourceDefinition');
}
