import type { Document } from '../../../../finding';
import { fieldsOf, nextRuns, type Parsed, parseCron, type Schedule, startOf, timeText } from '../../cron';
import { givenText } from '../given';

/** The instant that runs are counted from in texts: a Monday, the same on every machine and on every day. */
export const COUNTED_FROM = startOf({ year: 2026, month: 1, monthDay: 5 });

interface Written {
  readonly text: string;
  readonly parsed: Parsed;
}

/** The schedule of a document and how the operator reads it; `undefined` where there is no text. */
export function scheduleOf({ body }: Document): Written | undefined {
  const text = givenText(body, 'spec', 'schedule');
  return text === undefined ? undefined : { text, parsed: read(text) };
}

let last: Written | undefined;

/** How the operator reads the text. The last one is kept: several rules ask one after the other. */
export function read(text: string): Parsed {
  last = last?.text === text ? last : { text, parsed: parseCron(text) };
  return last.parsed;
}

/** The next three runs as a text. */
export function runsOf(schedule: Schedule): string {
  return nextRuns(schedule, COUNTED_FROM, 3).map(timeText).join(', ');
}

/** Five fields with the second that they lack, and how the operator reads that; `undefined` for any other number. */
export function withSecond(text: string): Written | undefined {
  const fields = fieldsOf(text);
  const corrected = `0 ${fields.join(' ')}`;
  return fields.length === 5 ? { text: corrected, parsed: parseCron(corrected) } : undefined;
}
