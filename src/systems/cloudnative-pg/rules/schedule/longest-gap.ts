import { nextRuns, type Schedule } from '../../cron';
import { COUNTED_FROM } from './schedule';

const DAY_SECONDS = 86_400;
const DAY = DAY_SECONDS * 1000;

/** Days with a run that are looked at: more than a year of those that have one in each week. */
const DAYS = 60;

/**
 * The longest time between two runs that follow each other, in seconds; where there is a run every day, a day at most.
 * `undefined` where the operator finds no two runs.
 */
export function longestGap(schedule: Schedule): number | undefined {
  if (schedule.kind === 'every') {
    return schedule.seconds;
  }
  const { second, minute, hour, monthDay, month, weekDay } = schedule;
  const first = nextRuns(schedule, COUNTED_FROM, 1)[0];
  if (first === undefined) {
    return undefined;
  }
  if (monthDay.values.length === 31 && month.values.length === 12 && weekDay.values.length === 7) {
    return DAY_SECONDS;
  }
  const within = last(hour.values) * 3600 + last(minute.values) * 60 + last(second.values);
  const start = hour.values[0] * 3600 + minute.values[0] * 60 + second.values[0];
  let longest: number | undefined;
  for (let day = first, looked = 0; looked < DAYS; looked++) {
    const next = nextRuns(schedule, endOfDay(day), 1)[0];
    if (next === undefined) {
      break;
    }
    longest = Math.max(longest ?? 0, (next - day) / 1000 - (within - start));
    day = next;
  }
  return longest;
}

function endOfDay(instant: number): number {
  return Math.floor(instant / DAY) * DAY + DAY - 1000;
}

function last(values: readonly number[]): number {
  return values[values.length - 1];
}
