import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParameterFacts } from '../../src/postgres/facts';
import { parameters } from '../../src/postgres/parameters.json';
import { ADDED_ELSEWHERE, LIBRARIES } from './facts';
import { MAJORS } from './packages';
import { line, Server } from './server';
import { valuesFor } from './values';
import { extensionVerdicts, type Verdict, verdictsOf } from './verdicts';

const FOLDER = join(__dirname, '../../test/postgres');

/** Where files are, the configuration file's own place, and what is compared with other parameters before anything is refused. */
const NOT_ASKED = /^(?:config_file|data_directory|hba_file|ident_file|external_pid_file)$/;

const FACTS = (parameters as readonly ParameterFacts[]).filter(({ name }) => ADDED_ELSEWHERE.every((added) => added.name !== name));
const ENUM_VALUES = [...new Set(FACTS.flatMap(({ values = [] }) => values))].sort();

/** Writes what the servers say to good and bad values of every parameter: `npx tsx scripts/postgres/proof.ts [MAJOR...]`. */
function main(majors: readonly number[]): void {
  const byName = new Map<string, [number, Verdict][]>();
  const unknown: Record<number, string[]> = {};
  for (const major of majors) {
    const server = new Server(major);
    const asked = new Map(FACTS.filter((facts) => isAsked(facts, major)).map((facts) => [facts, valuesFor(facts, ENUM_VALUES)]));
    const ofExtensions = new Map(FACTS.filter((facts) => isOfLibrary(facts, major)).map((facts) => [facts, valuesFor(facts, [])]));
    const verdicts = new Map([...verdictsOf(server, asked), ...extensionVerdicts(server, ofExtensions, LIBRARIES)]);
    unknown[major] = unknownNames(server);
    server.remove();
    for (const [name, verdict] of verdicts) {
      byName.set(name, [...(byName.get(name) ?? []), [major, verdict]]);
    }
    const count = (of: (verdict: Verdict) => readonly unknown[]) => [...verdicts.values()].reduce((sum, one) => sum + of(one).length, 0);
    console.log(`| ${major} | ${verdicts.size} | ${count((one) => one.accepted)} | ${count((one) => one.refused)} |`);
  }
  const lines = [...byName.keys()]
    .sort()
    .flatMap((name) => alike(byName.get(name)!).map(([ofMajors, verdict]) => ({ name, majors: ofMajors, ...verdict })));
  writeFileSync(join(FOLDER, 'names.json'), `${JSON.stringify(unknown).replaceAll('],', '],\n')}\n`);
  writeFileSync(join(FOLDER, 'verdicts.json'), `[\n${lines.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}

function isIn({ from = MAJORS[0], to = MAJORS[MAJORS.length - 1] }: ParameterFacts, major: number): boolean {
  return from <= major && major <= to;
}

function isAsked(facts: ParameterFacts, major: number): boolean {
  return isIn(facts, major) && facts.aliasOf === undefined && !facts.name.includes('.') && !NOT_ASKED.test(facts.name);
}

function isOfLibrary(facts: ParameterFacts, major: number): boolean {
  return isIn(facts, major) && LIBRARIES.some((library) => facts.name.startsWith(`${library}.`));
}

/** Of all names that any major knows, and some that none does, those that this server does not know. */
function unknownNames(server: Server): string[] {
  const known = FACTS.flatMap(({ name }) => (name.includes('.') ? [] : [name, name.toUpperCase()]));
  const names = [...new Set([...known, 'work_men', 'checkpoint_segments', 'wal_keep_segments', 'some.thing'])].sort();
  const { log } = server.configure(
    names.map((name) => line(name, '1')),
    'work_mem',
  );
  return names.filter((name) => log.includes(`unrecognized configuration parameter "${name}"`));
}

/** Majors that answer alike stand in one line. */
function alike(verdicts: readonly (readonly [number, Verdict])[]): [number[], Verdict][] {
  const groups = new Map<string, [number[], Verdict]>();
  for (const [major, verdict] of verdicts) {
    const key = JSON.stringify(verdict);
    groups.set(key, [[...(groups.get(key)?.[0] ?? []), major], verdict]);
  }
  return [...groups.values()];
}

const wanted = process.argv.slice(2).map(Number);
main(wanted.length > 0 ? wanted : MAJORS);
