import { quoted } from '../../../kubernetes/schema/text';

/** One of the six fields of a schedule: its word, its bounds, the names that stand for numbers. */
export interface FieldKind {
  readonly word: string;
  readonly least: number;
  readonly most: number;
  readonly names?: readonly string[];
}

/** The values that fit. `any`: it was written with a star, which decides how day of month and day of week go together. */
export interface Field {
  readonly values: readonly number[];
  readonly any: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export const FIELDS: readonly FieldKind[] = [
  { word: 'second', least: 0, most: 59 },
  { word: 'minute', least: 0, most: 59 },
  { word: 'hour', least: 0, most: 23 },
  { word: 'day of the month', least: 1, most: 31 },
  { word: 'month', least: 1, most: 12, names: MONTHS },
  { word: 'day of the week', least: 0, most: 6, names: DAYS },
];

/** Why a text is no schedule, in words that follow "cannot be read:". */
export class CronFault extends Error {}

/** Reads a list such as `1,10-20,30/5`. Empty items count for nothing, and a list of them alone fits no time at all. */
export function readField(text: string, kind: FieldKind): Field {
  const fits = new Set<number>();
  let any = false;
  for (const item of text.split(',')) {
    if (item !== '') {
      const range = readItem(item, kind);
      any ||= range.any;
      for (let value = range.from; value <= range.to; value += range.step) {
        fits.add(value);
      }
    }
  }
  return { values: [...fits].sort((a, b) => a - b), any };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly any: boolean;
}

function readItem(item: string, kind: FieldKind): Range {
  const [bounds, step, ...more] = item.split('/');
  if (more.length > 0) {
    throw fault(item, kind, 'has more than one "/"');
  }
  const [low, high, ...others] = bounds.split('-');
  // Whatever follows a star and a hyphen is not even looked at.
  const any = low === '*' || low === '?';
  if (others.length > 0 && !any) {
    throw fault(item, kind, 'has more than one "-"');
  }
  const from = any ? kind.least : numberOrName(low, item, kind);
  const to = any || (high === undefined && step !== undefined) ? kind.most : high === undefined ? from : numberOrName(high, item, kind);
  const range = { from, to, step: step === undefined ? 1 : wholeNumber(step, item, kind), any };
  requireInBounds(range, item, kind);
  return range;
}

function requireInBounds({ from, to, step }: Range, item: string, kind: FieldKind): void {
  const { least, most, names } = kind;
  const expected = `, from ${least} to ${most}${names ? ` or ${names[0].toUpperCase()} to ${names[names.length - 1].toUpperCase()}` : ''} is expected`;
  if (from < least) {
    throw fault(item, kind, `is below ${least}${expected}`);
  }
  if (to > most || from > most) {
    throw fault(item, kind, `is above ${most}${expected}`);
  }
  if (from > to) {
    throw fault(item, kind, 'begins after its end; a range does not wrap around');
  }
  if (step === 0) {
    throw fault(item, kind, 'has the step 0, at least 1 is expected');
  }
}

function numberOrName(text: string, item: string, kind: FieldKind): number {
  // The only letter outside of ASCII that becomes one of a name when it is lowered: Go makes "i" of it, JavaScript does not.
  const name = kind.names?.indexOf(text.replace(/\u0130/g, 'i').toLowerCase()) ?? -1;
  return name >= 0 ? name + kind.least : wholeNumber(text, item, kind);
}

const LARGEST = 2n ** 63n - 1n;

/** As Go reads one: leading zeros and a plus are fine, 64 bits are the limit. */
function wholeNumber(text: string, item: string, kind: FieldKind): number {
  if (!/^[+-]?[0-9]+$/.test(text)) {
    throw fault(item, kind, text === item ? 'is no number' : `holds ${text === '' ? 'nothing' : quoted(text)} where a number belongs`);
  }
  const digits = text.replace(/^[+-]?0*(?=[0-9])/, '');
  if (digits.length > 19 || BigInt(digits) > LARGEST) {
    throw fault(item, kind, 'is too large a number');
  }
  const number = Number(digits);
  if (text.startsWith('-') && number > 0) {
    throw fault(item, kind, 'is negative');
  }
  return number;
}

function fault(item: string, { word }: FieldKind, problem: string): CronFault {
  return new CronFault(`the ${word} ${quoted(item)} ${problem}`);
}
