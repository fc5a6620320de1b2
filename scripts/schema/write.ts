import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeReleases } from './cel';
import type { SystemFacts } from './definitions';
import type { SourceFile } from './modules';

/** Writes `src/systems/<id>/schema/`, which holds nothing else, and returns the folder. */
export function writeFacts({ id, files, cel, sources }: SystemFacts, systems: string): string {
  const folder = join(systems, id, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    rmSync(join(folder, name));
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const [name, { shapes }] of files.pools) {
    write(`${name}.json`, lines('shapes', shapes));
  }
  write('kinds.json', lines('kinds', files.kinds));
  write('cel.json', lines('rules', mergeReleases(cel)));
  write('sources.json', lines('sources', unique(sources)));
  write('pools.ts', poolsModule([...files.pools.keys()]));
  return folder;
}

/** One entry a line: compact, and a change shows as the lines that it touches. */
function lines(name: string, entries: readonly unknown[]): string {
  return entries.length === 0 ? `{"${name}":[]}\n` : `{"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

function unique(sources: readonly SourceFile[]): SourceFile[] {
  const byName = new Map(sources.map((source) => [`${source.module}@${source.version}/${source.path}`, source]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

function poolsModule(names: readonly string[]): string {
  return `// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
${names.map((name) => `import type {} from './${name}.json';\n`).join('')}
export const POOLS: Readonly<Record<string, () => ShapePool>> = {
${names.map((name) => `  ${name}: () => require('./${name}.json'),\n`).join('')}};
`;
}
