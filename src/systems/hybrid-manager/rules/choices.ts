import type { RuleFinding } from '../../../finding';
import { closest } from '../../../finding/closest';
import type { Placed } from '../configuration';

/** What is said of a text that is not among the choices; a text that is no such thing is left to the schema. */
export function notAmong(choices: readonly string[], { value, path }: Placed, what: string): RuleFinding[] {
  return typeof value !== 'string' || choices.includes(value)
    ? []
    : [{ path, problem: `"${value}" is no ${what}, ${listed(choices)} is expected`, fix: meantOf(value, choices) }];
}

/** What to write in the place of a text that stands for none of the choices. */
export function meantOf(value: string, choices: readonly string[]): string {
  const meant = closest(value, choices)?.name;
  return meant === undefined ? 'choose one of them' : `write ${meant}`;
}

/** `a, b or c`. */
export function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join() : `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1]}`;
}
