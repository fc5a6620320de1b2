import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PostgresSettings } from '../../src/finding';
import { factsOf } from '../../src/postgres/catalogue';
import type { ParameterFacts } from '../../src/postgres/facts';
import { POSTGRES_RULES } from '../../src/postgres/rules';
import { numberOf, valueFault } from '../../src/postgres/values/judge';

/** What the real servers said, written by scripts/postgres/proof.ts. */
interface Recorded {
  readonly name: string;
  readonly majors: readonly number[];
  readonly accepted: readonly (readonly [written: string, shown?: string])[];
  readonly refused: readonly string[];
}

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
const recorded: readonly Recorded[] = read('verdicts.json');
const unknown: Readonly<Record<string, readonly string[]>> = read('names.json');

/**
 * What the server refuses depends on the machine (locales, time zones, the limit of the stack), on its encodings, or on a grammar of
 * its own for parameters that operators keep to themselves, or on libraries. We say nothing of these texts.
 */
const NOT_JUDGED = new Set([
  ...['TimeZone', 'log_timezone', 'timezone_abbreviations', 'lc_messages', 'lc_monetary', 'lc_numeric', 'lc_time', 'client_encoding'],
  ...[
    'max_stack_depth',
    'log_destination',
    'recovery_target_time',
    'synchronous_standby_names',
    'synchronized_standby_slots',
    'wal_consistency_checking',
  ],
]);

/** Built into the images that operators run, and not into these servers. */
const BUILT_IN_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  default_toast_compression: ['lz4'],
  io_method: ['io_uring'],
  wal_compression: ['lz4', 'zstd'],
};

/** The server raises what is too small to be of use. */
const RAISED: Readonly<Record<string, (major: number) => number>> = {
  autovacuum_work_mem: (major) => (major < 17 ? 1024 : 64),
  wal_buffers: () => 4,
};

interface Asked {
  readonly facts: ParameterFacts;
  readonly major: number;
  readonly value: string;
  readonly shown?: string;
}

function each(kind: 'accepted' | 'refused'): Asked[] {
  return recorded.flatMap((line) =>
    line.majors.flatMap((major) => {
      const facts = factsOf(line.name, major) as ParameterFacts;
      return kind === 'refused'
        ? line.refused.map((value) => ({ facts, major, value }))
        : line.accepted.map(([value, shown]) => ({ facts, major, value, shown }));
    }),
  );
}

const accepted = each('accepted');
const refused = each('refused');

function asText({ facts, major, value }: Asked): string {
  return `${major} ${facts.name} = ${JSON.stringify(value)}`;
}

test('every major was asked about every parameter', () => {
  for (const major of [13, 14, 15, 16, 17, 18]) {
    expect(recorded.filter(({ majors }) => majors.includes(major)).length).toBeGreaterThan(330);
  }
  expect(accepted.length).toBeGreaterThan(40_000);
  expect(refused.length).toBeGreaterThan(70_000);
});

test('no value that a server takes is refused', () => {
  expect(accepted.filter(({ facts, value }) => facts.context !== 'internal' && valueFault(facts, value)).map(asText)).toEqual([]);
});

test('every value that a server refuses is refused', () => {
  const missed = refused.filter(
    ({ facts, major, value }) =>
      !isLeftOut(facts, value) && facts.context !== 'internal' && !valueFault(facts, value) && !says('PG-017', facts.name, value, major),
  );
  expect(missed.map(asText)).toEqual([]);
});

test('what cannot be set is taken by no server', () => {
  expect(accepted.filter(({ facts }) => facts.context === 'internal').map(asText)).toEqual([]);
  expect(refused.filter(({ facts }) => facts.context === 'internal').length).toBeGreaterThan(1000);
});

test('numbers mean what the server reads', () => {
  const wrong = accepted.filter(({ facts, major, value, shown }) => shown !== undefined && show(facts, major, value) !== shown);
  expect(wrong.map((one) => `${asText(one)}: ${show(one.facts, one.major, one.value)}, shown ${one.shown}`)).toEqual([]);
});

describe('names', () => {
  test.each(Object.entries(unknown))('PostgreSQL %s knows the names that we say it knows', (major, names) => {
    const every = [...new Set([...Object.values(unknown).flat(), ...recorded.map(({ name }) => name)])];
    const said = every.filter((name) => says('PG-001', name, '1', Number(major)));
    expect(said.sort()).toEqual([...names].sort());
  });
});

function isLeftOut({ name }: ParameterFacts, value: string): boolean {
  return NOT_JUDGED.has(name) || (BUILT_IN_ELSEWHERE[name] ?? []).includes(value.toLowerCase());
}

/** The number as the server prints it: whole, or with six digits. */
function show(facts: ParameterFacts, major: number, value: string): string {
  const number = numberOf(facts, value) as number;
  if (facts.type === 'integer') {
    const raised = number >= 0 ? Math.max(number, RAISED[facts.name]?.(major) ?? number) : number;
    return String(raised);
  }
  const [digits, power] = number.toPrecision(6).split('e');
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return power === undefined
    ? Math.abs(number) < 1e-4 && number !== 0
      ? exponential(number)
      : Object.is(number, -0)
        ? '-0'
        : short
    : `${short}e${power.replace(/^([+-])(\d)$/, '$10$2')}`;
}

function exponential(number: number): string {
  const [digits, power] = number.toExponential(5).split('e');
  return `${digits.replace(/\.?0+$/, '')}e${power.replace(/^([+-])(\d)$/, '$10$2')}`;
}

function says(rule: string, name: string, value: string, major: number): boolean {
  const settings: PostgresSettings = { major, parameters: [{ name, value, path: '' }], defaults: {}, libraries: [] };
  return POSTGRES_RULES.some(({ id, check }) => id === rule && (check(settings) ?? []).length > 0);
}
