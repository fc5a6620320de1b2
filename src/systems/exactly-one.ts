import { isJsonObject, type Json, memberAt, type RuleFinding } from '../finding';

/**
 * What the API server says where a definition wants just one of several fields; undefined where the place is not there.
 *
 * `null` is no value of such a field, and the schema says so.
 */
export function exactlyOne(body: Json, steps: readonly string[], fields: readonly string[]): readonly RuleFinding[] | undefined {
  const holder = memberAt(body, ...steps);
  if (!isJsonObject(holder)) {
    return undefined;
  }
  const there = fields.filter((field) => (holder[field] ?? undefined) !== undefined);
  if (there.length === 1) {
    return [];
  }
  const place = steps.join('.');
  const problem = there.length === 0 ? `${place} has none of ${listed(fields, 'and')}` : `${place} has ${listed(there, 'and')}`;
  const fix = there.length === 0 ? `write ${listed(fields, 'or')}` : `keep ${listed(there, 'or')}`;
  return [{ path: `/${steps.join('/')}`, problem: `${problem}, one of them is expected`, fix }];
}

function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
