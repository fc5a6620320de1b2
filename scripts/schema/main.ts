import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { CUSTOM_RESOURCES } from './catalogue';
import { customResourceFacts, kubernetesFacts } from './definitions';
import { writeFacts } from './write';

const ROOT = join(__dirname, '../..');

/**
 * Writes the schema facts of every system: `npx tsx scripts/schema/main.ts [SYSTEM...]`.
 *
 * Needs Go and its module proxy. Running it again changes nothing.
 */
function main(wanted: readonly string[]): void {
  const readers = [
    ...CUSTOM_RESOURCES.map((system) => [system.id, () => customResourceFacts(system)] as const),
    ['kubernetes', kubernetesFacts] as const,
  ];
  const chosen = readers.filter(([id]) => wanted.length === 0 || wanted.includes(id));
  const folders = chosen.map(([, read]) => writeFacts(read(), join(ROOT, 'src/systems')));
  const modules = folders.map((folder) => join(folder, 'pools.ts'));
  execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', ...modules], { cwd: ROOT, stdio: 'inherit' });
}

main(process.argv.slice(2));
