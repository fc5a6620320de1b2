import type { PostgresSettings, RuleFinding } from '../../finding';
import { agreed } from '../catalogue';
import type { Effective } from '../effective';
import { judged } from '../judged';

/**
 * What a rule says of parameters that depend on each other, where somebody wrote one of them. Where the major is not known, only
 * what all majors say alike is said.
 */
export function together(
  settings: PostgresSettings,
  names: readonly string[],
  judge: (effective: Effective) => RuleFinding | undefined,
): RuleFinding[] | undefined {
  const { effective } = judged(settings);
  if (!effective.some((one) => names.some((name) => one.written(name)))) {
    return undefined;
  }
  const found = agreed(effective, judge);
  return found ? [found] : [];
}

/** Where the parameters were written: the first of them that somebody wrote, and did not leave at what the system writes anyhow. */
export function placeOf(settings: PostgresSettings, effective: Effective, names: readonly string[]): string {
  const written = names.flatMap((name) => effective.written(name) ?? []);
  return (written.find(({ name, value }) => settings.defaults[name] !== value) ?? written[0])?.path ?? '';
}
