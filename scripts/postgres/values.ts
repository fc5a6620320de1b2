import type { ParameterFacts } from '../../src/postgres/facts';
import { unitsFor } from '../../src/postgres/values/units';

const BOOLEANS = 'on off true false yes no 1 0 t f y n tr fal ye of o TRUE On oFF enabled 2 00 null'.split(' ');
const NUMBERS = [
  ...'0 1 -1 2 +5 -0 010 08 0x10 0X1f 1e2 1E1 5e-1 .5 1. 1.5 2.5 3.5 -0.4 1,000 1_000 12abc NaN inf -inf 1e400 1e-400 1e+ 0x 0x1p3 .'.split(
    ' ',
  ),
  ...'99999999999999999999 2147483647 2147483648 -2147483648 -2147483649 16 17 32 127 128 many'.split(' '),
  ...[' 10', '10 ', '\t10\n', ' .5', '10 0', '', ' ', '1 0kB'],
];
const UNITS = 'B kB KB MB mb GB TB us ms s min h d % pages ns hour'.split(' ');
const WORDS = [
  ...'true false yes no 1 0 on off t none all debug info archive hot_standby default nonsense trust log md5 plain any'.split(' '),
  ...['', ' on', 'on '],
];
const TEXTS = ['', 'nonsense', 'a, b', 'a,,b', '"a', '"a b", c', 'a b', '0', "it's", 'a\\b', 'ä', '$user'];
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  backtrace_functions: ['f', 'f, g', 'f;g', 'f-g'],
  createrole_self_grant: ['set', 'SET, inherit', 'inherit', 'set inherit', '"Set"', 'sets'],
  datestyle: [
    ...[
      'iso',
      'ISO, MDY',
      'ISO, DMY',
      'sql, ymd',
      'postgres',
      'postgresql, us',
      'german',
      'German, MDY',
      'iso, sql',
      'mdy, dmy',
      'iso, iso',
      'iso; mdy',
    ],
    ...[
      'european',
      'europe, iso',
      'noneuropean',
      'default',
      'default, dmy',
      'iso mdy',
      'usa',
      '"ISO"',
      'sqls',
      'germany',
      'mdy, us',
      'dmy, euro',
      'ISO,MDY,',
    ],
  ],
  debug_io_direct: ['data', 'wal', 'wal_init', 'data, wal', 'DATA', 'log'],
  log_connections: [
    ...[
      'on',
      'off',
      'true',
      'false',
      'yes',
      'no',
      '1',
      't',
      'of',
      'all',
      'ALL',
      'receipt',
      'authentication',
      'authorization',
      'setup_durations',
      'setup',
    ],
    ...[
      'receipt, authorization',
      'all, receipt',
      'receipt, all',
      'on, receipt',
      'receipt,,all',
      'none',
      'receipt authorization',
      'ON',
      '"all"',
      'y',
      'off, all',
      'all, all',
    ],
  ],
  primary_slot_name: ['standby_1', 'Standby', 'a'.repeat(63), 'a'.repeat(64), 'a-b'],
  recovery_target: ['immediate', 'IMMEDIATE'],
  recovery_target_lsn: ['0/16B3748', '1/0', '0/', '/1', '123456789/0', '0/123456789', 'ab/CD', '0/0'],
  restrict_nonsystem_relation_kind: ['view', 'foreign-table', 'view, foreign-table', 'VIEW', 'table', 'view foreign-table', '"view"'],
  role: ['none', 'NONE', 'postgres'],
  search_path: ['public', '"$user", public', 'a.b', 'a; b', ','],
};

/** Values to ask a server about, good ones and bad ones. */
export function valuesFor(facts: ParameterFacts, enumValues: readonly string[]): string[] {
  return [...new Set(candidates(facts, enumValues))];
}

function candidates(facts: ParameterFacts, enumValues: readonly string[]): readonly string[] {
  switch (facts.type) {
    case 'bool':
      return [...BOOLEANS, '', ' on', 'on ', 'nonsense'];
    case 'enum':
      return [...facts.values!, ...facts.values!.map((value) => value.toUpperCase()), ...WORDS, ...enumValues];
    case 'integer':
    case 'real':
      return [...bounds(facts), ...NUMBERS, ...UNITS.map((unit) => `64${unit}`), ...amounts(facts)];
    default:
      return [...TEXTS, ...(SPECIAL[facts.name.toLowerCase()] ?? [])];
  }
}

/** Both bounds, and one step beyond each; of a number with a fraction, a small step. */
function bounds({ type, min, max, unit = '' }: ParameterFacts): string[] {
  const own = unit.startsWith('8') ? '' : unit;
  const step = type === 'integer' ? 1 : 0.001;
  const within = [min, max].flatMap((bound) => (bound === undefined ? [] : [`${bound}`, `${bound}${own}`]));
  const beyond = [
    min === undefined ? [] : [min - step, min - 0.5, min + step],
    max === undefined ? [] : [max + step, max + 0.5, max - step],
  ].flat();
  return [...within, ...beyond.map(String), '1e308', '-1e308', '1.7976931348623157e308'];
}

/** Each unit with whole numbers and fractions, near to where Postgres rounds. */
function amounts({ unit }: ParameterFacts): string[] {
  return unit === undefined
    ? []
    : unitsFor(unit).flatMap((one) => [`1${one}`, `1.5${one}`, ` 3 ${one} `, `0.0004${one}`, `-1${one}`, `30.1${one}`, `100000${one}`]);
}
