import { type Json, memberAt } from '../../../finding';

/** A member as the API server sees it: what is null counts as absent. */
export function given(value: unknown, ...steps: readonly string[]): Exclude<Json, null> | undefined {
  return memberAt(value, ...steps) ?? undefined;
}

/** A text with something in it; `''` is what Go has for an absent one. */
export function givenText(value: unknown, ...steps: readonly string[]): string | undefined {
  const text = memberAt(value, ...steps);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
