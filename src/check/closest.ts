import { closest as guess } from '../kubernetes/schema/closest';

/** The candidate that a text most likely stands for, if one is near enough to be a slip of the finger. */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  return guess(text, candidates)?.name;
}
