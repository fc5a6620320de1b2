import { describe, expect, test } from 'vitest';
import { BackupSchedule, WeekDay } from '../../../src';
import { cronOf, longestGapHours } from '../../../src/systems/cloudnative-pg/schedule';

const ORDERS = { name: 'orders', namespace: 'db' };

describe('the cron expression', () => {
  test.each([
    [BackupSchedule.hourly(), '21 34 * * * *'],
    [BackupSchedule.dailyAt(2), '21 34 2 * * *'],
    [BackupSchedule.dailyAt(2, 0), '21 0 2 * * *'],
    [BackupSchedule.weeklyOn(WeekDay.SUNDAY, 4), '21 34 4 * * SUN'],
    [BackupSchedule.cron('0 30 2 1 * *'), '0 30 2 1 * *'],
  ])('has the minute and second of the cluster where none are given (%#)', (schedule, cron) => {
    expect(cronOf(schedule._intent, ORDERS)).toBe(cron);
  });

  test('a namespace more or less is another minute', () => {
    expect(cronOf(BackupSchedule.dailyAt(2)._intent, { name: 'orders' })).not.toBe(cronOf(BackupSchedule.dailyAt(2)._intent, ORDERS));
  });

  test('spreads three hundred clusters over the hour', () => {
    const starts = Array.from({ length: 300 }, (_, index) =>
      cronOf(BackupSchedule.dailyAt(2)._intent, { name: `pg-${index}`, namespace: 'db' }),
    );
    const seconds = starts.map((cron) => Number(cron.split(' ')[0]));
    const minutes = starts.map((cron) => Number(cron.split(' ')[1]));
    expect(new Set(minutes).size).toBeGreaterThan(50);
    expect(new Set(seconds).size).toBeGreaterThan(50);
    expect(new Set(starts).size).toBeGreaterThan(270);
    const busiest = Math.max(...minutes.map((minute) => minutes.filter((other) => other === minute).length));
    expect(busiest).toBeLessThan(15);
    expect(Math.max(...seconds, ...minutes)).toBeLessThan(60);
    expect(Math.min(...seconds, ...minutes)).toBeGreaterThanOrEqual(0);
  });
});

test.each([
  [BackupSchedule.hourly(), 1],
  [BackupSchedule.dailyAt(2, 30), 24],
  [BackupSchedule.weeklyOn(WeekDay.MONDAY, 2), 7 * 24],
  [BackupSchedule.cron('0 0 * * * *'), 1],
  [BackupSchedule.cron('0 0 */6 * * *'), 24],
  [BackupSchedule.cron('0 0 2 ? * MON-FRI'), 7 * 24],
  [BackupSchedule.cron('0 0 2 1,15 * *'), 31 * 24],
  [BackupSchedule.cron('0 0 2 * JAN *'), 366 * 24],
])('between two backups are hours at most (%#)', (schedule, hours) => {
  expect(longestGapHours(schedule._intent)).toBe(hours);
});
