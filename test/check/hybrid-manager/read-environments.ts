import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadText, readText } from '../../../src/check/texts';

/** What stands in one place: a file, or a folder with the values of charts and manifests. */
export interface Environment {
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

const VALUES = '.values.yaml';

export function environmentsIn(folder: string): Environment[] {
  return readdirSync(join(__dirname, folder)).map((name) => environmentOf(folder, name));
}

export function environmentOf(folder: string, name: string): Environment {
  const path = join(__dirname, folder);
  const isFolder = statSync(join(path, name)).isDirectory();
  const files = isFolder ? readdirSync(join(path, name)).map((file) => join(name, file)) : [name];
  return { name, files: files.map((file) => ({ file, text: textOf(join(path, file)) })) };
}

/** Anything else would be judged by nobody. */
function textOf(path: string): string {
  if (!path.endsWith('.yaml')) {
    throw new Error(`${path} is no YAML file`);
  }
  return readFileSync(path, 'utf8');
}

export function textsOf({ name, files }: Environment): ReadText[] {
  return files.map(({ file, text }) => {
    const chart = file.endsWith(VALUES) ? file.split('/').pop()?.slice(0, -VALUES.length) : undefined;
    return { ...readText(file, text, chart === undefined ? {} : { chart }), location: name };
  });
}
