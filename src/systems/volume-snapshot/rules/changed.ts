import { type Json, memberAt, type RuleFinding } from '../../../finding';
import { described } from '../../../kubernetes/schema/text';

/** What was not there may come; what was there may neither go nor change. */
export function changed(before: Json, after: Json, ...steps: readonly string[]): RuleFinding[] {
  const [old, now] = [before, after].map((body) => memberAt(body, ...steps) ?? undefined);
  if (old === undefined || old === now) {
    return [];
  }
  const change = now === undefined ? `${described(old)} is removed` : `changes from ${described(old)} to ${described(now)}`;
  return [
    {
      path: `/${steps.join('/')}`,
      problem: `${steps.at(-1)} ${change}, which the API server refuses`,
      fix: `keep ${described(old)}, or make another object`,
    },
  ];
}
