import { check } from '../../../../../src/check';
import type { JsonObject, Rule } from '../../../../../src/finding';
import { SYSTEMS } from '../../../../../src/systems';

export function judged(before: JsonObject, after: JsonObject, release = '1.30') {
  const options = { systems: SYSTEMS, releases: { 'cloudnative-pg': release }, before: [{ place: 'test', body: before }] };
  return check([{ place: 'test', body: after }], options);
}

/** What the rule says of a change, as lines; `undefined` where it does not apply. */
export function texts(rule: Rule, before: JsonObject, after: JsonObject, release = '1.30'): string[] | undefined {
  const { findings, rulesApplied } = judged(before, after, release);
  if (!rulesApplied.includes(rule.id)) {
    return undefined;
  }
  return findings
    .filter((finding) => finding.rule === rule.id)
    .map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`);
}
