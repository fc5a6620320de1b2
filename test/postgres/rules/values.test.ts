import { describe, expect, test } from 'vitest';
import type { SettingsRule } from '../../../src/finding';
import { valuePassesCheck } from '../../../src/postgres/rules/value-check';
import { valueIsListed } from '../../../src/postgres/rules/value-enum';
import { valueIsInRange } from '../../../src/postgres/rules/value-range';
import { valueHasType } from '../../../src/postgres/rules/value-type';
import { valueHasUnit } from '../../../src/postgres/rules/value-unit';
import { ANY_MAJOR, texts } from './judging';

type Case = readonly [parameter: string, value: string, text?: string, major?: number];

/** The verdicts of real servers are in verdicts.json; here are the words. */
const CASES: readonly (readonly [SettingsRule, readonly Case[]])[] = [
  [
    valueHasType,
    [
      ['enable_seqscan', 'of'],
      [
        'enable_seqscan',
        'o',
        '"o" is not a value of enable_seqscan, a boolean is expected: on, off, true, false, yes, no, 1 or 0; write on or off',
      ],
      ['max_connections', '0x10'],
      [
        'max_connections',
        'many',
        '"many" is not a value of max_connections, a whole number is expected; write a number; where nothing is written it is 100',
      ],
      [
        'work_mem',
        '',
        '"" is not a value of work_mem, a whole number with one of the units B, kB, MB, GB, TB is expected; write a number; where nothing is written it is 4096',
      ],
      ['seq_page_cost', '1,5'],
      [
        'seq_page_cost',
        'NaN',
        '"NaN" is not a value of seq_page_cost, a number is expected; write a number; where nothing is written it is 1',
      ],
      ['log_connections', 'y', undefined, 17],
      ['fsync', 'on\n', '"on\\n" is not a value of fsync, a boolean is expected: on, off, true, false, yes, no, 1 or 0; write on or off'],
    ],
  ],
  [
    valueHasUnit,
    [
      ['work_mem', '64MB'],
      ['work_mem', ' 64 MB '],
      ['work_mem', '1.5GB'],
      [
        'work_mem',
        '64mb',
        '"64mb" is not a value of work_mem, the unit is one of B, kB, MB, GB, TB, upper and lower case as here; did you mean "64MB"?',
      ],
      [
        'shared_buffers',
        '1Gi',
        '"1Gi" is not a value of shared_buffers, the unit is one of B, kB, MB, GB, TB, upper and lower case as here; did you mean "1GB"?',
      ],
      [
        'statement_timeout',
        '5m',
        '"5m" is not a value of statement_timeout, the unit is one of us, ms, s, min, h, d, upper and lower case as here; write one of the units behind the number; without one it counts ms',
      ],
      [
        'statement_timeout',
        '5 Hours',
        '"5 Hours" is not a value of statement_timeout, the unit is one of us, ms, s, min, h, d, upper and lower case as here; did you mean "5h"?',
      ],
      [
        'max_connections',
        '100kB',
        '"100kB" is not a value of max_connections, a whole number without a unit is expected; write the number alone',
      ],
      ['seq_page_cost', '1,5', '"1,5" is not a value of seq_page_cost, a number without a unit is expected; write the number alone'],
    ],
  ],
  [
    valueIsInRange,
    [
      ['max_connections', '1'],
      ['max_connections', '0', '"0" is not a value of max_connections, a value from 1 to 262143 is expected; choose a value within'],
      ['work_mem', '64'],
      [
        'work_mem',
        '63',
        '"63" is not a value of work_mem, a value from 64kB to 2147483647kB is expected; choose a value within; a number without a unit counts kB',
      ],
      ['shared_buffers', '128kB'],
      [
        'shared_buffers',
        '120kB',
        '"120kB" is not a value of shared_buffers, a value from 16 pages of 8kB to 1073741823 pages of 8kB is expected; choose a value within',
      ],
      ['checkpoint_completion_target', '1'],
      [
        'checkpoint_completion_target',
        '1.01',
        '"1.01" is not a value of checkpoint_completion_target, a value from 0 to 1 is expected; choose a value within',
      ],
      ['seq_page_cost', '-0.1', '"-0.1" is not a value of seq_page_cost, a value of at least 0 is expected; choose a value within'],
      [
        'work_mem',
        '9999TB',
        '"9999TB" is not a value of work_mem, a value from 64kB to 2147483647kB is expected; choose a value within; a number without a unit counts kB',
      ],
    ],
  ],
  [
    valueIsListed,
    [
      ['synchronous_commit', 'REMOTE_APPLY'],
      ['synchronous_commit', 'true'],
      [
        'synchronous_commit',
        'remote_aply',
        '"remote_aply" is not a value of synchronous_commit, one of local, remote_write, remote_apply, on, off is expected; did you mean "remote_apply"?',
      ],
      ['wal_compression', 'lz4'],
      [
        'wal_compression',
        'brotli',
        '"brotli" is not a value of wal_compression, one of pglz, on, off, lz4, zstd is expected; write one of them',
      ],
      ['ssl_max_protocol_version', ''],
      ['log_statement', ' ddl', '" ddl" is not a value of log_statement, one of none, ddl, mod, all is expected; did you mean "ddl"?'],
    ],
  ],
  [
    valuePassesCheck,
    [
      ['datestyle', 'ISO, DMY'],
      [
        'datestyle',
        'ISO, SQL',
        '"ISO, SQL" is not a value of DateStyle, one of ISO, SQL, Postgres, German, and one of YMD, DMY, MDY is expected; write a value of that form',
      ],
      ['search_path', '"$user", public'],
      [
        'search_path',
        'a,,b',
        '"a,,b" is not a value of search_path, a list of names between commas is expected; write a value of that form',
      ],
      ['transaction_buffers', '32'],
      ['transaction_buffers', '33', '"33" is not a value of transaction_buffers, a multiple of 16 is expected; write a value of that form'],
      ['vacuum_buffer_usage_limit', '128kB'],
      [
        'vacuum_buffer_usage_limit',
        '127kB',
        '"127kB" is not a value of vacuum_buffer_usage_limit, 0, or from 128kB to 16GB is expected; write a value of that form',
      ],
      ['log_connections', 'receipt', undefined, 18],
      [
        'log_connections',
        'y',
        '"y" is not a value of log_connections, a list of receipt, authentication, authorization, setup_durations, all between commas, or a boolean written out, is expected; write a value of that form',
        18,
      ],
      ['role', 'none'],
    ],
  ],
];

describe.each(CASES.map(([rule, cases]) => [rule.id, rule, cases] as const))('%s', (_id, rule, cases) => {
  test('says nothing without parameters, and nothing of a release that is not known', () => {
    expect(texts(rule, {})).toBeUndefined();
    expect(texts(rule, { work_mem: 'x' }, { major: 99 })).toBeUndefined();
  });

  test('says nothing of names that are not known', () => {
    expect(texts(rule, { work_men: 'x', 'some.thing': 'x' })).toEqual([]);
  });

  test.each(cases.map((one) => [one[0], one[1], one] as const))('%s = %j', (parameter, value, [, , text, major = 17]) => {
    expect(texts(rule, { [parameter]: value }, { major })).toEqual(text === undefined ? [] : [`error /${parameter}: ${text}`]);
  });
});

test('where the major is not known, only what all majors refuse is said', () => {
  expect(texts(valueIsListed, { wal_compression: 'lz4' }, ANY_MAJOR)).toEqual([]);
  expect(texts(valueIsListed, { wal_compression: 'brotli' }, ANY_MAJOR)).toHaveLength(1);
  expect(texts(valueHasType, { log_connections: 'receipt' }, ANY_MAJOR)).toEqual([]);
  expect(texts(valueIsInRange, { max_connections: '0' }, ANY_MAJOR)).toHaveLength(1);
  // Known to 18 alone, and wrong there.
  expect(texts(valueIsListed, { io_method: 'thread' }, ANY_MAJOR)).toHaveLength(1);
});
