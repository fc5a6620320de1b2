import type { ParameterFacts } from '../../src/postgres/facts';
import { line, type Server } from './server';

/** How one server answers for one parameter. */
export interface Verdict {
  /** What it takes: the value as written and, of numbers, as the server then shows it. */
  readonly accepted: readonly (readonly [written: string, shown?: string])[];
  readonly refused: readonly string[];
}

/** Asked alone: they change what is logged, or are compared with each other. */
const ALONE =
  /^log_(?:parser|planner|executor|statement)_stats$|^log_(?:min_|destination|error_verb|line)|^max_connections$|^autovacuum_max_workers$|^max_worker_processes$|^max_wal_senders$|^recovery_target|_file$|^data_directory$/;

/**
 * Asks a server about values of many parameters. All parameters stand in one file with one value each, so that a start judges
 * all of them; a value that is not complained about is asked again without those that are.
 */
export function verdictsOf(server: Server, asked: ReadonlyMap<ParameterFacts, readonly string[]>): Map<string, Verdict> {
  const results = new Map<string, { accepted: [string, string?][]; refused: string[] }>();
  for (const { name } of asked.keys()) {
    results.set(name, { accepted: [], refused: [] });
  }
  const rounds = Math.max(...[...asked.values()].map((values) => values.length));
  for (let round = 0; round < rounds; round++) {
    const batch = [...asked].flatMap(([{ name }, values]): [string, string][] => (round < values.length ? [[name, values[round]]] : []));
    const alone = batch.filter(([name]) => ALONE.test(name));
    const together = batch.filter(([name]) => !ALONE.test(name));
    const refused = new Set([...judge(server, together), ...alone.flatMap((one) => judge(server, [one]))]);
    for (const [name, value] of batch) {
      if (refused.has(name)) {
        results.get(name)!.refused.push(value);
      }
    }
  }
  for (const [facts, values] of asked) {
    const { accepted, refused } = results.get(facts.name)!;
    const numeric = facts.type === 'integer' || facts.type === 'real';
    for (const value of values.filter((one) => !refused.includes(one))) {
      accepted.push(numeric ? [value, server.configure([line(facts.name, value)], facts.name).value] : [value]);
    }
  }
  return results;
}

/** The same of parameters of extensions: a start with the extension loaded warns of each value that it does not take. */
export function extensionVerdicts(
  server: Server,
  asked: ReadonlyMap<ParameterFacts, readonly string[]>,
  libraries: readonly string[],
): Map<string, Verdict> {
  const results = new Map([...asked.keys()].map(({ name }) => [name, { accepted: [] as [string][], refused: [] as string[] }]));
  const rounds = Math.max(...[...asked.values()].map((values) => values.length));
  for (let round = 0; round < rounds; round++) {
    const batch = [...asked].flatMap(([{ name }, values]): [string, string][] => (round < values.length ? [[name, values[round]]] : []));
    const log = server.load(
      batch.map(([name, value]) => line(name, value)),
      libraries,
    );
    for (const [name, value] of batch) {
      const { accepted, refused } = results.get(name)!;
      if (log.includes(`parameter "${name}"`)) {
        refused.push(value);
      } else {
        accepted.push([value]);
      }
    }
  }
  return results;
}

/** The names whose values the server refuses. */
function judge(server: Server, batch: readonly (readonly [string, string])[]): string[] {
  const refusals = (some: typeof batch) => {
    const { value, log } = server.configure(
      some.map(([name, text]) => line(name, text)),
      'work_mem',
    );
    return value === undefined ? some.filter(([name]) => log.includes(`parameter "${name}"`)) : undefined;
  };
  const blamed = refusals(batch);
  if (blamed === undefined) {
    return [];
  }
  const rest = batch.filter((one) => !blamed.includes(one));
  if (blamed.length > 0 && (rest.length === 0 || refusals(rest) === undefined)) {
    return blamed.map(([name]) => name);
  }
  // It does not say whom it means: each for itself.
  return batch.length === 1 ? [batch[0][0]] : batch.flatMap((one) => judge(server, [one]));
}
