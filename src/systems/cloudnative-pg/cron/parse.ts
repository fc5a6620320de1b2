import { quoted } from '../../../kubernetes/schema/text';
import { parseDuration } from './duration';
import { CronFault, FIELDS, type Field, readField } from './field';

/** When to run: at the times that fit all fields, or again and again after so many seconds. */
export type Schedule =
  | {
      readonly kind: 'fields';
      readonly second: Field;
      readonly minute: Field;
      readonly hour: Field;
      readonly monthDay: Field;
      readonly month: Field;
      readonly weekDay: Field;
    }
  | { readonly kind: 'every'; readonly seconds: number };

export type Parsed = { readonly schedule: Schedule } | { readonly fault: string };

const DESCRIPTORS: Readonly<Record<string, string>> = {
  '@yearly': '0 0 0 1 1 *',
  '@annually': '0 0 0 1 1 *',
  '@monthly': '0 0 0 1 * *',
  '@weekly': '0 0 0 * * 0',
  '@daily': '0 0 0 * * *',
  '@midnight': '0 0 0 * * *',
  '@hourly': '0 0 * * * *',
};

const EVERY = '@every ';

/**
 * Reads a schedule exactly as the operator does: seconds first, five or six fields, or a descriptor. There are no time zones in it.
 *
 * @see https://pkg.go.dev/github.com/robfig/cron@v1.2.0
 */
export function parseCron(text: string): Parsed {
  try {
    return { schedule: text.startsWith('@') ? readDescriptor(text) : readFields(text) };
  } catch (error) {
    if (error instanceof CronFault) {
      return { fault: error.message };
    }
    throw error;
  }
}

/** What Go takes for blanks; JavaScript's `\s` knows one more and lacks another. */
const BLANKS = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The fields of a schedule, or the words of a descriptor. */
export function fieldsOf(text: string): string[] {
  return text.split(BLANKS).filter((field) => field !== '');
}

function readFields(text: string): Schedule {
  const fields = fieldsOf(text);
  if (fields.length < 5 || fields.length > 6) {
    const count = fields.length === 1 ? 'one field' : `${fields.length || 'no'} fields`;
    throw new CronFault(`it has ${count}, six are expected: ${FIELDS.map(({ word }) => word).join(', ')}`);
  }
  const [second, minute, hour, monthDay, month, weekDay] = FIELDS.map((kind, at) => readField(fields[at] ?? '*', kind));
  return { kind: 'fields', second, minute, hour, monthDay, month, weekDay };
}

function readDescriptor(text: string): Schedule {
  if (Object.hasOwn(DESCRIPTORS, text)) {
    return readFields(DESCRIPTORS[text]);
  }
  if (!text.startsWith(EVERY)) {
    throw new CronFault(`${quoted(text)} is none of ${Object.keys(DESCRIPTORS).join(', ')}, @every DURATION`);
  }
  const nanoseconds = parseDuration(text.slice(EVERY.length));
  if (nanoseconds === undefined) {
    throw new CronFault(`${quoted(text.slice(EVERY.length))} is no duration such as "12h" or "1h30m"; days have no unit`);
  }
  const seconds = Number(nanoseconds / 1_000_000_000n);
  return { kind: 'every', seconds: Math.max(1, seconds) };
}
