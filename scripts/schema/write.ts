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
  const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));
  for (const [name, { shapes }] of files.pools) {
    write(`${name}.json`, { shapes });
  }
  write('kinds.json', { kinds: files.kinds });
  write('cel.json', { rules: mergeReleases(cel) });
  write('sources.json', { sources: unique(sources) });
  writeFileSync(join(folder, 'pools.ts'), poolsModule([...files.pools.keys()]));
  return folder;
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
