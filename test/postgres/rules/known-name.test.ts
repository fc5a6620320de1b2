import { expect, test } from 'vitest';
import { parameterIsKnown as rule } from '../../../src/postgres/rules/known-name';
import { ANY_MAJOR, texts } from './judging';

test.each([
  ['no parameter', {}, {}],
  ['a parameter of an extension', { 'some.thing': '1' }, {}],
  ['a release that is not known yet', { work_men: '1' }, { major: 99 }],
])('%s does not concern the rule', (_name, parameters, settings) => {
  expect(texts(rule, parameters as Record<string, string>, settings)).toBeUndefined();
});

test.each([
  ['a name as it is written everywhere', 'work_mem', 17],
  ['a name in capitals', 'WORK_MEM', 17],
  ['the older name of another', 'sort_mem', 17],
  ['a name that no view shows', 'default_with_oids', 17],
  ['the first release that has it', 'allow_alter_system', 17],
  ['the last release that had it', 'db_user_namespace', 16],
])('%s passes', (_name, name, major) => {
  expect(texts(rule, { [name]: '1' }, { major })).toEqual([]);
});

test.each([
  ['work_men', 17, 'PostgreSQL 17 has no parameter "work_men"; did you mean "work_mem"?'],
  ['shared_bufers', 13, 'PostgreSQL 13 has no parameter "shared_bufers"; did you mean "shared_buffers"?'],
  [
    'entirely_made_up',
    17,
    'PostgreSQL 17 has no parameter "entirely_made_up"; take it out; parameters of extensions have a name with a dot',
  ],
  [
    'allow_alter_system',
    16,
    'PostgreSQL 16 has no parameter "allow_alter_system", it came with 17; take it out, or use PostgreSQL 17 or newer',
  ],
  ['db_user_namespace', 17, 'PostgreSQL 17 has no parameter "db_user_namespace", it went with 17; take it out'],
  ['force_parallel_mode', 16, 'PostgreSQL 16 has no parameter "force_parallel_mode", it went with 16; write debug_parallel_query'],
  ['wal_keep_segments', 17, 'PostgreSQL 17 has no parameter "wal_keep_segments"; did you mean "wal_keep_size"?'],
])('%s in PostgreSQL %i fails', (name, major, text) => {
  expect(texts(rule, { [name]: '1' }, { major })).toEqual([`error /${name} (name): ${text}`]);
});

test('where the major is not known, a name of any of them passes', () => {
  expect(texts(rule, { io_method: 'worker', db_user_namespace: 'on' }, ANY_MAJOR)).toEqual([]);
});

test('where the major is not known, a name of none of them fails', () => {
  expect(texts(rule, { work_men: '1' }, ANY_MAJOR)).toEqual([
    'error /work_men (name): no release of PostgreSQL that is judged has a parameter "work_men"; did you mean "work_mem"?',
  ]);
});
