import { expect, test } from 'vitest';
import { backupsAreSpread as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/one-second';
import { manifest, texts } from '../judging';

const schedules = (count: number, text: string, spec = {}, prefix = 'at') =>
  Array.from({ length: count }, (_, at) =>
    manifest('ScheduledBackup', `${prefix}-${at}`, { cluster: { name: `c-${at}` }, schedule: text, method: 'volumeSnapshot', ...spec }),
  );
const NIGHT = '0 0 2 * * *';
const line =
  'info /spec/schedule: 10 schedules, this one the first of them, start at the very same second, by "0 0 2 * * *"; give each cluster another minute and second, which no restore depends on';

test('nine are no crowd', () => {
  expect(texts(rule, ...schedules(9, NIGHT))).toEqual([]);
});

test('ten are told so, once', () => {
  expect(texts(rule, ...schedules(9, NIGHT), ...schedules(1, ' 0  0 2 * * *', {}, 'spaced'))).toEqual([line]);
});

test('those that are suspended do not run', () => {
  expect(texts(rule, ...schedules(9, NIGHT), ...schedules(5, NIGHT, { suspend: true }, 'off'))).toEqual([]);
});

test('a time of its own is none of them', () => {
  expect(texts(rule, ...schedules(9, NIGHT), ...schedules(5, '7 0 2 * * *', {}, 'later'))).toEqual([]);
});

test('counted from when it was made, schedules meet by chance alone', () => {
  expect(texts(rule, ...schedules(12, '@every 12h'))).toBeUndefined();
});
