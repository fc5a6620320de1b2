import { describe, expect, test } from 'vitest';
import { scheduleLeavesTime } from '../../../../src/systems/cloudnative-pg/rules/schedule/breathes';
import { scheduleHasSixFields } from '../../../../src/systems/cloudnative-pg/rules/schedule/field-count';
import { scheduleFindsTime } from '../../../../src/systems/cloudnative-pg/rules/schedule/fires';
import { scheduleStartsWithSecond } from '../../../../src/systems/cloudnative-pg/rules/schedule/five-fields';
import { scheduleIsReadable } from '../../../../src/systems/cloudnative-pg/rules/schedule/readable';
import { clusterWith, manifest, texts } from './judging';

const at = (schedule: string | number) => manifest('ScheduledBackup', 'daily', { schedule, cluster: { name: 'orders' } });

test.each([scheduleIsReadable, scheduleHasSixFields, scheduleStartsWithSecond, scheduleFindsTime, scheduleLeavesTime])(
  '$id says nothing about other kinds, nor about what is no text',
  (rule) => {
    expect(texts(rule, clusterWith(), at(5))).toBeUndefined();
  },
);

describe('a schedule that cannot be read', () => {
  test.each(['0 0 2 * * *', '0 2 * * *', '@daily', '@every 12h'])('"%s" can', (schedule) => {
    expect(texts(scheduleIsReadable, at(schedule))).toEqual([]);
  });

  const six = 'write six fields, seconds first, for example "0 30 2 * * *" for half past two every day';
  test.each([
    ['every day', `it has 2 fields, six are expected: second, minute, hour, day of the month, month, day of the week; ${six}`],
    ['', `it has no fields, six are expected: second, minute, hour, day of the month, month, day of the week; ${six}`],
    ['2', `it has one field, six are expected: second, minute, hour, day of the month, month, day of the week; ${six}`],
    ['0 60 2 * * *', `the minute "60" is above 59, from 0 to 59 is expected; ${six}`],
    ['0 0 2 * * 7', `the day of the week "7" is above 6, from 0 to 6 or SUN to SAT is expected; ${six}`],
    ['0 0 2 0 * *', `the day of the month "0" is below 1, from 1 to 31 is expected; ${six}`],
    ['0 0 20-4 * * *', `the hour "20-4" begins after its end; a range does not wrap around; ${six}`],
    ['0 0 2 * * L', `the day of the week "L" is no number; ${six}`],
    ['0 0 1- * * *', `the hour "1-" holds nothing where a number belongs; ${six}`],
    ['0 0 */0 * * *', `the hour "*/0" has the step 0, at least 1 is expected; ${six}`],
    ['0 0 1-2-3 * * *', `the hour "1-2-3" has more than one "-"; ${six}`],
    ['0 0 1/2/3 * * *', `the hour "1/2/3" has more than one "/"; ${six}`],
    ['0 0 */-1 * * *', `the hour "*/-1" is negative; ${six}`],
    ['0 0 99999999999999999999 * * *', `the hour "99999999999999999999" is too large a number; ${six}`],
    ['@Daily', `"@Daily" is none of @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly, @every DURATION; ${six}`],
    ['@every 1d', `"1d" is no duration such as "12h" or "1h30m"; days have no unit; ${six}`],
    [
      'TZ=Europe/Berlin 0 30 2 * * *',
      `it has 7 fields, six are expected: second, minute, hour, day of the month, month, day of the week; ${six}`,
    ],
    [
      '0 1 * * 0',
      'the month "0" is below 1, from 1 to 12 or JAN to DEC is expected; the second comes first: write "0 0 1 * * 0", which runs at 2026-01-11 01:00:00, 2026-01-18 01:00:00, 2026-01-25 01:00:00 UTC',
    ],
  ])('"%s"', (schedule, text) => {
    expect(texts(scheduleIsReadable, at(schedule))).toEqual([`error /spec/schedule: "${schedule}" cannot be read: ${text}`]);
  });
});

test.each([
  ['0 0 2 * * *', []],
  ['0 0 2 * * x', undefined],
  ['0 2 * * *', ['the operator warns of the schedule: it has 5 fields, not six; write six fields, seconds first']],
  ['@daily', ['the operator warns of the schedule: it has 1 field, not six; leave it, or write six fields, seconds first']],
  ['@every 12h', ['the operator warns of the schedule: it has 2 fields, not six; leave it, or write six fields, seconds first']],
])('the number of fields of "%s"', (schedule, expected) => {
  expect(texts(scheduleHasSixFields, at(schedule))).toEqual(expected?.map((text) => `warning /spec/schedule: ${text}`));
});

test.each([
  ['0 0 2 * * *', []],
  ['@daily', []],
  ['0 1 * * 0', undefined],
  [
    '0 2 * * *',
    [
      'the five fields of "0 2 * * *" are read with the second first: from 2026-01-05 00:00:00 UTC on it would run at 2026-01-05 00:02:00, 2026-01-05 01:02:00, 2026-01-05 02:02:00; write "0 0 2 * * *", which runs at 2026-01-05 02:00:00, 2026-01-06 02:00:00, 2026-01-07 02:00:00',
    ],
  ],
  [
    '1 2 3 4 5',
    [
      'the five fields of "1 2 3 4 5" are read with the second first: from 2026-01-05 00:00:00 UTC on it would run at 2026-05-04 03:02:01, 2027-05-04 03:02:01, 2028-05-04 03:02:01; write "0 1 2 3 4 5", which runs at 2026-04-03 02:01:00, 2026-04-10 02:01:00, 2026-04-17 02:01:00',
    ],
  ],
  [
    '0 2 1 * 7',
    [
      'the five fields of "0 2 1 * 7" are read with the second first: from 2026-01-05 00:00:00 UTC on it would run at 2026-07-01 01:02:00, 2026-07-02 01:02:00, 2026-07-03 01:02:00; write six fields, seconds first; "0 0 2 1 * 7" does not do: the day of the week "7" is above 6, from 0 to 6 or SUN to SAT is expected',
    ],
  ],
  [
    '0 0 0 30 2',
    [
      'the five fields of "0 0 0 30 2" are read with the second first: from 2026-01-05 00:00:00 UTC on it would never run; write six fields, seconds first; "0 0 0 0 30 2" does not do: the day of the month "0" is below 1, from 1 to 31 is expected',
    ],
  ],
])('five fields: "%s"', (schedule, expected) => {
  expect(texts(scheduleStartsWithSecond, at(schedule))).toEqual(expected?.map((text) => `error /spec/schedule: ${text}`));
});

test.each([
  ['0 0 0 29 2 *', []],
  ['@yearly', []],
  ['0 0 0 30 2', undefined],
  [
    '0 0 0 31 2,4 *',
    [
      'no time within five years fits "0 0 0 31 2,4 *", so no backup is ever taken; choose a day that the month has, and a value in every field',
    ],
  ],
  [
    '0 0 , * * *',
    [
      'no time within five years fits "0 0 , * * *", so no backup is ever taken; choose a day that the month has, and a value in every field',
    ],
  ],
])('a time that fits "%s"', (schedule, expected) => {
  expect(texts(scheduleFindsTime, at(schedule))).toEqual(expected?.map((text) => `error /spec/schedule: ${text}`));
});

test.each([
  ['0 * * * * *', []],
  ['@every 60s', []],
  ['* 0 0 30 2 *', []],
  ['0 0 2 * * 8', undefined],
  [
    '@every 59s',
    [
      '"@every 59s" asks for several backups within a minute: at 2026-01-05 00:00:59, 2026-01-05 00:01:58, 2026-01-05 00:02:57 UTC; write a longer time, for example @every 12h',
    ],
  ],
  [
    '* 0 2 * * *',
    [
      '"* 0 2 * * *" asks for several backups within a minute: at 2026-01-05 02:00:00, 2026-01-05 02:00:01, 2026-01-05 02:00:02 UTC; write one second, for example 0, in the first field',
    ],
  ],
])('time between the runs of "%s"', (schedule, expected) => {
  expect(texts(scheduleLeavesTime, at(schedule))).toEqual(expected?.map((text) => `warning /spec/schedule: ${text}`));
});
