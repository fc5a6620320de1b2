import type { Json, Shape } from '../../finding';
import { parseQuantity } from '../quantity';
import { closest } from './closest';
import { FORMATS } from './formats';
import { expectedBy, matches } from './patterns';
import type { Place } from './place';
import type { Report } from './report';
import { BOUND, ENUM, FORMAT, LENGTH, PATTERN, QUANTITY } from './rules';
import { choiceOf, counted } from './text';

interface Range {
  readonly least: number;
  readonly most: number;
  readonly bits: number;
  readonly text: string;
}

const INT32: Range = { least: -(2 ** 31), most: 2 ** 31 - 1, bits: 32, text: '-2147483648 to 2147483647' };
/** JavaScript rounds the greatest, 2^63 - 1, up to 2^63. */
const INT64: Range = { least: -(2 ** 63), most: 2 ** 63, bits: 64, text: '-9223372036854775808 to 9223372036854775807' };

export function checkString(value: string, shape: Shape, place: Place, report: Report): void {
  const { minLength = 0, maxLength = Infinity, pattern, format } = shape;
  // Only a text of surrogate pairs has fewer characters than code units.
  const length = value.length < minLength || value.length > maxLength || value.length < 2 * minLength ? [...value].length : value.length;
  if (length < minLength || (length > maxLength && [...value].length > maxLength)) {
    lengthProblem(value, length, shape, place, report);
    return;
  }
  if (shape.quantity && parseQuantity(value) === undefined) {
    report.add(
      QUANTITY,
      place,
      `${report.value(value, place)} is not a quantity`,
      'write a number with a suffix or none, such as 500m, 4Gi or 1.5',
    );
  }
  if (pattern !== undefined && !matches(value, pattern)) {
    const { rule, problem, fix } = expectedBy(pattern) ?? {
      rule: PATTERN,
      problem: `does not match ${pattern}`,
      fix: 'write a text that matches',
    };
    report.add(rule, place, `${report.value(value, place)} ${problem}`, fix);
  }
  const known = format === undefined ? undefined : FORMATS[format];
  if (known && !known.accepts(value)) {
    report.add(FORMAT, place, `${report.value(value, place)} is not ${known.title}`, `write ${known.title} such as ${known.example}`);
  }
}

function lengthProblem(value: string, length: number, { minLength = 0, maxLength = Infinity }: Shape, place: Place, report: Report): void {
  const size = `has ${counted(length, 'character', 'characters')}`;
  if (length > maxLength) {
    report.add(LENGTH, place, `${report.value(value, place)} ${size}, at most ${maxLength} are possible`, 'shorten it');
  } else if (value === '') {
    report.add(LENGTH, place, 'the text is empty', minLength === 1 ? 'write a value' : `write at least ${minLength} characters`);
  } else {
    report.add(LENGTH, place, `${report.value(value, place)} ${size}, at least ${minLength} are needed`, 'write a longer text');
  }
}

export function checkNumber(value: number, shape: Shape, place: Place, report: Report): void {
  const whole = shape.type === 'integer' || shape.type === 'int-or-string';
  const range = shape.format === 'int32' ? INT32 : INT64;
  if (whole && (value < range.least || value > range.most)) {
    report.add(BOUND, place, `${report.value(value, place)} does not fit ${range.bits} bits`, `write a number from ${range.text}`);
    return;
  }
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  if (minimum === undefined && maximum === undefined && multipleOf === undefined) {
    return;
  }
  const shown = report.value(value, place);
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum)) {
    const fix = exclusiveMinimum ? `write more than ${minimum}` : `write ${minimum} or more`;
    report.add(
      BOUND,
      place,
      `${shown} is too small, ${exclusiveMinimum ? `more than ${minimum}` : `at least ${minimum}`} is expected`,
      fix,
    );
  }
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum)) {
    const fix = exclusiveMaximum ? `write less than ${maximum}` : `write ${maximum} or less`;
    report.add(BOUND, place, `${shown} is too large, ${exclusiveMaximum ? `less than ${maximum}` : `at most ${maximum}`} is expected`, fix);
  }
  if (multipleOf !== undefined && !Number.isInteger(value / multipleOf)) {
    report.add(BOUND, place, `${shown} is not a multiple of ${multipleOf}`, `write a multiple of ${multipleOf}`);
  }
}

export function checkEnum(value: Json, allowed: readonly Json[], place: Place, report: Report): void {
  if (allowed.some((each) => each === value || (typeof each === 'object' && JSON.stringify(each) === JSON.stringify(value)))) {
    return;
  }
  const texts = allowed.filter((each): each is string => typeof each === 'string' && each !== '');
  const guess = typeof value === 'string' ? closest(value, texts) : undefined;
  const advice = `write ${choiceOf(allowed)}`;
  const fix = guess ? `did you mean "${guess.name}"? ${advice}` : advice;
  report.add(ENUM, place, `${report.value(value, place)} is not among the values of ${report.title(place)}`, fix);
}
