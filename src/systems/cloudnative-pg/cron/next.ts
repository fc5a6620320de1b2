import { type CalendarDay, dayOf } from './calendar';
import type { Field } from './field';
import type { Schedule } from './parse';

type Fields = Extract<Schedule, { kind: 'fields' }>;

/** How far the operator looks before it gives up. */
const YEARS = 5;

const DAY = 86_400_000;

/**
 * The times at which a schedule runs after an instant, in UTC: as many as asked for, fewer where the operator finds none any more.
 *
 * @param after milliseconds since 1970; runs happen on full seconds
 */
export function nextRuns(schedule: Schedule, after: number, count: number): number[] {
  const runs: number[] = [];
  let last: number | undefined = after;
  while (runs.length < count) {
    last = schedule.kind === 'every' ? fullSecond(last) + schedule.seconds * 1000 : nextFitting(schedule, last);
    if (last === undefined) {
      break;
    }
    runs.push(last);
  }
  return runs;
}

function fullSecond(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}

function nextFitting(schedule: Fields, after: number): number | undefined {
  const start = fullSecond(after) + 1000;
  const lastYear = dayOf(start).year + YEARS;
  const today = Math.floor(start / DAY) * DAY;
  for (let day = today, date = dayOf(day); date.year <= lastYear; day += DAY, date = dayOf(day)) {
    if (fitsDay(schedule, date)) {
      const time = timeOfDay(schedule, day === today ? (start - today) / 1000 : 0);
      if (time !== undefined) {
        return day + time * 1000;
      }
    }
  }
  return undefined;
}

/** Days of the month and of the week add up, unless one of them was written with a star. */
function fitsDay({ monthDay, month, weekDay }: Fields, day: CalendarDay): boolean {
  if (!month.values.includes(day.month)) {
    return false;
  }
  const [first, second] = [monthDay.values.includes(day.monthDay), weekDay.values.includes(day.weekDay)];
  return monthDay.any || weekDay.any ? first && second : first || second;
}

/** The first fitting second of a day that is not before `from`. */
function timeOfDay({ hour, minute, second }: Fields, from: number): number | undefined {
  const [atHour, atMinute, atSecond] = [Math.floor(from / 3600), Math.floor(from / 60) % 60, from % 60];
  const sameMinute = firstFrom(second, atSecond);
  if (sameMinute !== undefined && hour.values.includes(atHour) && minute.values.includes(atMinute)) {
    return atHour * 3600 + atMinute * 60 + sameMinute;
  }
  if (second.values.length === 0 || minute.values.length === 0) {
    return undefined;
  }
  const sameHour = hour.values.includes(atHour) ? firstFrom(minute, atMinute + 1) : undefined;
  if (sameHour !== undefined) {
    return atHour * 3600 + sameHour * 60 + second.values[0];
  }
  const later = firstFrom(hour, atHour + 1);
  return later === undefined ? undefined : later * 3600 + minute.values[0] * 60 + second.values[0];
}

function firstFrom({ values }: Field, least: number): number | undefined {
  return values.find((value) => value >= least);
}
