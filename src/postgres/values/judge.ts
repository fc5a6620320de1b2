import type { ParameterFacts } from '../facts';
import { asciiLower, parseBoolean } from './boolean';
import { checkOf } from './checks';
import { type NumberFault, type ParsedNumber, parseInteger, parseReal } from './number';
import { unitsFor } from './units';

/** What a value is not. */
export interface ValueFault {
  readonly kind: 'type' | 'unit' | 'range' | 'enum' | 'check';
  readonly expected: string;
}

/** Words for a member of an enumeration that servers take and never show. */
const BOOLEAN_WORDS: readonly string[] = ['true', 'false', 'yes', 'no', '1', '0'];
const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  'auto_explain.log_level': ['debug'],
  client_min_messages: ['debug', 'info'],
  icu_validation_level: ['debug', 'info'],
  log_min_error_statement: ['debug'],
  log_min_messages: ['debug'],
  trace_recovery_messages: ['debug', 'info'],
  wal_level: ['archive', 'hot_standby'],
};

/** Verdicts on values that were met before: a fleet says the same in a thousand places. */
const verdicts = new WeakMap<ParameterFacts, Map<string, ValueFault | undefined>>();
const REMEMBERED = 100;

/** Why the server refuses the value, or `undefined` where it takes it, or where that depends on the machine. */
export function valueFault(facts: ParameterFacts, value: string): ValueFault | undefined {
  const known = verdicts.get(facts) ?? new Map<string, ValueFault | undefined>();
  if (known.has(value)) {
    return known.get(value);
  }
  const fault = judge(facts, value);
  if (known.size < REMEMBERED) {
    verdicts.set(facts, known.set(value, fault));
  }
  return fault;
}

function judge(facts: ParameterFacts, value: string): ValueFault | undefined {
  switch (facts.type) {
    case 'bool':
      return parseBoolean(value) === undefined
        ? { kind: 'type', expected: 'a boolean is expected: on, off, true, false, yes, no, 1 or 0' }
        : checked(facts, value);
    case 'integer':
    case 'real':
      return numberFault(facts, value);
    case 'enum':
      return enumFault(facts, value);
    default:
      return checked(facts, value);
  }
}

/** The value as a number in the unit of the parameter, or `undefined` where it is none. */
export function numberOf(facts: ParameterFacts, value: string): number | undefined {
  const parsed = parse(facts, value);
  return 'value' in parsed ? parsed.value : undefined;
}

function parse({ type, unit }: ParameterFacts, value: string): ParsedNumber {
  return type === 'integer' ? parseInteger(value, unit) : parseReal(value, unit);
}

function numberFault(facts: ParameterFacts, value: string): ValueFault | undefined {
  const parsed = parse(facts, value);
  if ('fault' in parsed) {
    return wordsFor(parsed.fault, facts);
  }
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = facts;
  return parsed.value < min || parsed.value > max
    ? { kind: 'range', expected: `${range(facts)} is expected` }
    : checked(facts, value, parsed.value);
}

function wordsFor(fault: NumberFault, facts: ParameterFacts): ValueFault | undefined {
  switch (fault) {
    case 'unsettled':
      return undefined;
    case 'beyond-integers':
      return { kind: 'range', expected: `${range(facts)} is expected` };
    case 'no-unit-expected':
      return { kind: 'unit', expected: `${nouns(facts)} without a unit is expected` };
    case 'unknown-unit':
      return { kind: 'unit', expected: `the unit is one of ${unitsFor(facts.unit!).reverse().join(', ')}, upper and lower case as here` };
    case 'no-number':
      return {
        kind: 'type',
        expected: `${nouns(facts)}${facts.unit ? ` with one of the units ${unitsFor(facts.unit).reverse().join(', ')}` : ''} is expected`,
      };
  }
}

function nouns({ type }: ParameterFacts): string {
  return type === 'integer' ? 'a whole number' : 'a number';
}

function range({ min, max, unit }: ParameterFacts): string {
  const amount = (value: number) =>
    `${value}${unit === undefined || value === 0 || value === -1 ? '' : unit.startsWith('8') ? ' pages of 8kB' : unit}`;
  if (min !== undefined && max !== undefined) {
    return min === max ? amount(min) : `a value from ${amount(min)} to ${amount(max)}`;
  }
  return min === undefined ? `a value of at most ${amount(max!)}` : `a value of at least ${amount(min)}`;
}

function enumFault(facts: ParameterFacts, value: string): ValueFault | undefined {
  const word = asciiLower(value);
  const values = facts.values ?? [];
  if (values.includes(word) || values.some((one) => asciiLower(one) === word) || hiddenWords(facts).includes(word)) {
    return checked(facts, value);
  }
  return { kind: 'enum', expected: `one of ${values.map((one) => (one === '' ? '""' : one)).join(', ')} is expected` };
}

/** A member that is called `on` goes by the other words for it, too. */
function hiddenWords({ name, values = [], to }: ParameterFacts): readonly string[] {
  if (name === 'password_encryption' && to === 13) {
    return ['true', 'yes', '1', 'on'];
  }
  return [...(values.includes('on') && values.includes('off') ? BOOLEAN_WORDS : []), ...(HIDDEN[name] ?? [])];
}

function checked(facts: ParameterFacts, value: string, number?: number): ValueFault | undefined {
  const expected = checkOf(facts)?.(value, number);
  return expected === undefined ? undefined : { kind: 'check', expected };
}
