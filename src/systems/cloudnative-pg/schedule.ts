import type { ScheduleIntent } from '../../intent/backup-schedule';

/** FNV-1a, 32 bits: spreads names evenly, and gives the same number for the same name for ever. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}

/** The longest time between two runs, in hours; where the expression does not tell easily, rather longer. */
export function longestGapHours(schedule: ScheduleIntent): number {
  const [, , hour, monthDay, months, weekDay] =
    schedule.kind === 'cron'
      ? schedule.expression.split(' ')
      : ['', '', schedule.hour, schedule.monthDay, schedule.months, schedule.weekDay];
  const restricted = (field: string) => field !== '*' && field !== '?';
  if (restricted(months)) {
    return 366 * 24;
  }
  if (restricted(monthDay)) {
    return 31 * 24;
  }
  if (restricted(weekDay)) {
    return 7 * 24;
  }
  return restricted(hour) ? 24 : 1;
}

/**
 * The schedule in the operator's dialect, seconds first.
 *
 * Minute and second come from the cluster's name where they were not given, so that a fleet does not start at once.
 */
export function cronOf(schedule: ScheduleIntent, cluster: { readonly name: string; readonly namespace?: string }): string {
  if (schedule.kind === 'cron') {
    return schedule.expression;
  }
  const spread = hash(`${cluster.namespace ?? ''}/${cluster.name}`);
  const second = spread % 60;
  const minute = schedule.minute ?? Math.floor(spread / 60) % 60;
  return [second, minute, schedule.hour, schedule.monthDay, schedule.months, schedule.weekDay].join(' ');
}
