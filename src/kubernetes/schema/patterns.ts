import { PATTERN, QUANTITY, type SchemaRule } from './rules';

interface Expectation {
  readonly rule: SchemaRule;
  readonly problem: string;
  readonly fix: string;
}

const compiled = new Map<string, RegExp>();

/** Anywhere in the text, as Go matches: what is to be matched whole says so with ^ and $. */
export function matches(value: string, pattern: string): boolean {
  let expression = compiled.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern, 'u');
    compiled.set(pattern, expression);
  }
  return expression.test(value);
}

/** Patterns that say something a person has a word for, by their source. */
const WORDS: readonly (readonly [pattern: RegExp, expectation: Expectation])[] = [
  [/numkMGTPE/, expectation(QUANTITY, 'is not a quantity', 'write a number with a suffix or none, such as 500m, 4Gi or 1.5')],
  [
    /^\^\[1-9\]\[0-9\]\*\[dwm\]\$$/,
    expectation(PATTERN, 'is not a number of days, weeks or months', 'write a number above 0 followed by d, w or m, such as 30d'),
  ],
  [
    /^\^\[a-z0-9\]\(\?:\[\\-a-z0-9\]\*\[a-z0-9\]\)\?\$$/,
    expectation(
      PATTERN,
      'is not a name of lower-case letters, digits and dashes',
      'write lower-case letters, digits and dashes, with a letter or digit at both ends',
    ),
  ],
  [
    /^\^\[a-z0-9\]\(\?:\[\\-a-z0-9\]\*\[a-z0-9\]\)\?\(\?:\\\.\[a-z0-9\]\(\?:\[\\-a-z0-9\]\*\[a-z0-9\]\)\?\)\*\$$/,
    expectation(
      PATTERN,
      'is not a name of lower-case letters, digits, dashes and dots',
      'write lower-case letters, digits, dashes and dots, with a letter or digit at both ends',
    ),
  ],
];

function expectation(rule: SchemaRule, problem: string, fix: string): Expectation {
  return { rule, problem, fix };
}

export function expectedBy(pattern: string): Expectation | undefined {
  return WORDS.find(([source]) => source.test(pattern))?.[1];
}
