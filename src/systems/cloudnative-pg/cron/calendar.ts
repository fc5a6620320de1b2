/** Instants are milliseconds since 1970, dates those of UTC: the only place here that knows `Date`, and never without an instant. */
export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly monthDay: number;
  /** Sunday is 0. */
  readonly weekDay: number;
}

export function dayOf(instant: number): CalendarDay {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, monthDay: date.getUTCDate(), weekDay: date.getUTCDay() };
}

/** The first instant of a day. */
export function startOf({ year, month, monthDay }: Omit<CalendarDay, 'weekDay'>): number {
  return Date.UTC(year, month - 1, monthDay);
}

/** `2026-01-05 02:30:00` */
export function timeText(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace('T', ' ');
}
