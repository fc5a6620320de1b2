import { check } from '../../../../../src/check';
import type { JsonObject, Rule } from '../../../../../src/finding';
import { SYSTEMS } from '../../../../../src/systems';

/** What a rule says of a change as it is printed, Secrets veiled; `undefined` where it does not apply. */
export function changes(rule: Rule, before: JsonObject | undefined, after: JsonObject): string[] | undefined {
  const subjectOf = (body: JsonObject) => [{ place: 'here', body }];
  const verdict = check(subjectOf(after), { systems: SYSTEMS, ...(before && { before: subjectOf(before) }) });
  return verdict.rulesApplied.includes(rule.id)
    ? verdict.findings
        .filter((finding) => finding.rule === rule.id)
        .map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`)
    : undefined;
}
