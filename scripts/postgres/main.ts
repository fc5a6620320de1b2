import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParameterFacts } from '../../src/postgres/facts';
import { factsOf } from './facts';
import { MAJORS } from './packages';
import { Server } from './server';

const FILE = join(__dirname, '../../src/postgres/parameters.json');

/** Writes what the servers know of their parameters: `npx tsx scripts/postgres/main.ts`. */
function main(): void {
  const byMajor = new Map<number, Map<string, ParameterFacts>>();
  for (const major of MAJORS) {
    const server = new Server(major);
    const facts = factsOf(server);
    server.remove();
    byMajor.set(major, new Map(facts.map((one) => [one.name, one])));
    console.log(`Postgres ${major}: ${facts.length} parameters`);
  }
  const names = [...new Set([...byMajor.values()].flatMap((facts) => [...facts.keys()]))].sort();
  const lines = names.flatMap((name) => runs(MAJORS.map((major) => [major, byMajor.get(major)?.get(name)])));
  writeFileSync(FILE, `{"majors":${JSON.stringify(MAJORS)},"parameters":[\n${lines.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`);
}

/** Equal facts of neighbouring majors, said once. */
function runs(facts: readonly (readonly [number, ParameterFacts | undefined])[]): ParameterFacts[] {
  const found: { facts: ParameterFacts; from: number; to: number }[] = [];
  for (const [major, one] of facts) {
    const last = found[found.length - 1];
    if (one && last?.to === major - 1 && JSON.stringify(last.facts) === JSON.stringify(one)) {
      last.to = major;
    } else if (one) {
      found.push({ facts: one, from: major, to: major });
    }
  }
  const [oldest, newest] = [MAJORS[0], MAJORS[MAJORS.length - 1]];
  return found.map(({ facts, from, to }) => ({ ...facts, ...(from === oldest ? {} : { from }), ...(to === newest ? {} : { to }) }));
}

main();
