import { describe, expect, test } from 'vitest';
import { extensionKnowsParameter } from '../../../src/postgres/rules/extension-parameter';
import { parameterStandsOnce } from '../../../src/postgres/rules/once';
import { nameIsReadable } from '../../../src/postgres/rules/readable-name';
import { parameterCanBeSet } from '../../../src/postgres/rules/settable';
import { ANY_MAJOR, texts } from './judging';

describe('PG-006: a parameter can be set in a file', () => {
  test('nothing is said without parameters', () => {
    expect(texts(parameterCanBeSet, {})).toBeUndefined();
  });

  test('what can be set passes, whoever may set it', () => {
    expect(texts(parameterCanBeSet, { work_mem: '4MB', shared_buffers: '1GB', post_auth_delay: '0' })).toEqual([]);
  });

  test.each([
    ['server_version', 17],
    ['server_version', undefined],
    ['block_size', 13],
  ])('%s in PostgreSQL %s fails', (name, major) => {
    expect(texts(parameterCanBeSet, { [name]: '17' }, { major })).toEqual([
      `error /${name} (name): ${name} is "17" here, and it cannot be set: it shows what the server was built or made with; take it out`,
    ]);
  });

  test('it is said where it was fixed, and not before or after', () => {
    expect(texts(parameterCanBeSet, { lc_collate: 'C' }, { major: 15 })).toHaveLength(1);
    expect(texts(parameterCanBeSet, { lc_collate: 'C' }, { major: 16 })).toEqual([]);
  });
});

describe('PG-008: a loaded extension knows its parameters', () => {
  const libraries = ['pg_stat_statements', 'pgaudit'];

  test.each([
    ['an extension that is not loaded', { 'auto_explain.nonsense': '1' }],
    ['an extension whose parameters we do not know', { 'pgaudit.nonsense': '1' }],
    ['a parameter of Postgres', { work_mem: 'x' }],
  ])('%s does not concern the rule', (_name, parameters) => {
    expect(texts(extensionKnowsParameter, parameters as unknown as Record<string, string>, { libraries })).toBeUndefined();
  });

  test('its parameters with its values pass', () => {
    const parameters = { 'pg_stat_statements.track': 'ALL', 'pg_stat_statements.max': '100', 'PG_STAT_STATEMENTS.save': 'of' };
    expect(texts(extensionKnowsParameter, parameters, { libraries })).toEqual([]);
  });

  test('others are told, with the name that was meant', () => {
    expect(texts(extensionKnowsParameter, { 'pg_stat_statements.trak': 'all', 'pg_stat_statements.maximum': '1' }, { libraries })).toEqual([
      'warning /pg_stat_statements.trak (name): the extension pg_stat_statements has no parameter "pg_stat_statements.trak", Postgres starts without it; did you mean "pg_stat_statements.track"?',
      'warning /pg_stat_statements.maximum (name): the extension pg_stat_statements has no parameter "pg_stat_statements.maximum", Postgres starts without it; take it out',
    ]);
  });

  test.each([
    ['pg_stat_statements.max', '99', 'a value from 100 to 1073741823 is expected', 17],
    ['pg_stat_statements.track', 'every', 'one of none, top, all is expected', undefined],
  ])('%s = %s is told', (name, value, expected, major) => {
    expect(texts(extensionKnowsParameter, { [name]: value }, { libraries, major })).toEqual([
      `warning /${name}: "${value}" is not a value of ${name}, ${expected}; Postgres starts with the default instead; write a value of that form`,
    ]);
  });

  test('what came with a later release is not known before', () => {
    const planning = { 'pg_stat_statements.track_planning': 'on', 'auto_explain.log_parameter_max_length': '1' };
    const loaded = { libraries: ['auto_explain'] };
    expect(texts(extensionKnowsParameter, planning, { ...loaded, major: 15 })).toHaveLength(1);
    expect(texts(extensionKnowsParameter, planning, { ...loaded, major: 16 })).toEqual([]);
    expect(texts(extensionKnowsParameter, planning, { ...loaded, ...ANY_MAJOR })).toEqual([]);
  });
});

describe('PG-009: a name of an extension is two names with a dot', () => {
  test('names without a dot do not concern the rule', () => {
    expect(texts(nameIsReadable, { work_mem: '1' })).toBeUndefined();
  });

  test('two names with a dot pass', () => {
    expect(texts(nameIsReadable, { 'some.thing': '1', '_a.B2': '1', 'größe.x': '1' })).toEqual([]);
  });

  test.each(['a.b.c', 'a.', '.b', 'a.b c', '1.a', 'a.1', 'a$.b', 'a-b.c'])('%s fails', (name) => {
    expect(texts(nameIsReadable, { [name]: '1' })).toEqual([
      `error /${name} (name): "${name}" is not a name that a configuration file can hold, letters, digits and "_" with one dot between are expected; write it as the extension calls it`,
    ]);
  });
});

describe('PG-010: a parameter is written once', () => {
  test('nothing is said without parameters', () => {
    expect(texts(parameterStandsOnce, {})).toBeUndefined();
  });

  test('different parameters pass, one that the system would have written too', () => {
    expect(texts(parameterStandsOnce, { work_mem: '1', wal_level: 'replica' }, { defaults: { wal_level: 'logical' } })).toEqual([]);
  });

  test.each([
    [{ WORK_MEM: '1MB', work_mem: '2MB' }, {}, 'WORK_MEM', 'work_mem'],
    [{ sort_mem: '1MB', work_mem: '2MB' }, {}, 'sort_mem', 'work_mem'],
    [{ 'Some.Thing': '1', 'some.thing': '2' }, {}, 'Some.Thing', 'some.thing'],
    [{ WAL_LEVEL: 'replica' }, { wal_level: 'logical' }, 'WAL_LEVEL', 'wal_level'],
  ])('%j fails', (parameters, defaults, lost, winner) => {
    expect(
      texts(parameterStandsOnce, parameters as unknown as Record<string, string>, { defaults: defaults as Record<string, string> }),
    ).toEqual([`warning /${lost} (name): "${lost}" is the same parameter as "${winner}", whose value holds; write "${winner}" alone`]);
  });
});
