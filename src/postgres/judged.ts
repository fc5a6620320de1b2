import type { PostgresParameter, PostgresSettings } from '../finding';
import { agreed, factsOf, majorsOf } from './catalogue';
import { Effective } from './effective';
import type { ParameterFacts } from './facts';
import { type ValueFault, valueFault } from './values/judge';

/** A parameter of Postgres itself, and what the majors in question say of it. */
export interface JudgedParameter {
  readonly parameter: PostgresParameter;
  /** By the newest major that knows it; absent where none does. */
  readonly facts?: ParameterFacts;
  /** No major that knows it lets anybody set it. */
  readonly fixed: boolean;
  /** What is wrong with the value in every major that knows it. */
  readonly fault?: ValueFault;
}

interface Judged {
  readonly parameters: readonly JudgedParameter[];
  readonly majors: readonly number[];
  readonly effective: readonly Effective[];
}

const NOTHING: Judged = { parameters: [], majors: [], effective: [] };

/** One pass over the settings serves all rules. */
const judgedSettings = new WeakMap<PostgresSettings, Judged>();

/** Empty where nothing is written or the major is not known to us; then no facts are read. */
export function judged(settings: PostgresSettings): Judged {
  if (settings.parameters.length === 0) {
    return NOTHING;
  }
  let found = judgedSettings.get(settings);
  if (!found) {
    found = judgeAll(settings, majorsOf(settings.major));
    judgedSettings.set(settings, found);
  }
  return found;
}

const newest = new WeakMap<PostgresSettings, Effective>();

/** What holds in the newest major in question, also where nobody wrote anything; `undefined` where the major is not known to us. */
export function newestEffective(settings: PostgresSettings): Effective | undefined {
  let found = newest.get(settings) ?? judged(settings).effective.at(-1);
  if (!found) {
    const major = majorsOf(settings.major).at(-1);
    found = major === undefined ? undefined : new Effective(settings, major);
    if (found) {
      newest.set(settings, found);
    }
  }
  return found;
}

/** An extension's parameter has a dot in its name. */
export function isOfExtension({ name }: PostgresParameter): boolean {
  return name.includes('.');
}

function judgeAll(settings: PostgresSettings, majors: readonly number[]): Judged {
  return majors.length === 0
    ? NOTHING
    : {
        parameters: settings.parameters.filter((one) => !isOfExtension(one)).map((parameter) => judgeOne(parameter, majors)),
        majors,
        effective: majors.map((major) => new Effective(settings, major)),
      };
}

function judgeOne(parameter: PostgresParameter, majors: readonly number[]): JudgedParameter {
  const known = majors.flatMap((major) => factsOf(parameter.name, major) ?? []);
  if (known.length === 0) {
    return { parameter, fixed: false };
  }
  const fixed = known.every(({ context }) => context === 'internal');
  const fault = fixed ? undefined : agreed(known, (facts) => valueFault(facts, parameter.value));
  return { parameter, facts: known[known.length - 1], fixed, ...(fault ? { fault } : {}) };
}
