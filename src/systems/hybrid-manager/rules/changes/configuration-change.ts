import type { Rule, RuleFinding } from '../../../../finding';
import { Configuration } from '../../configuration';
import { CONFIGURATIONS } from '../../kinds';

/** The configuration before a change and after it, with the releases that they install, where those can be told. */
export interface Change {
  readonly old: Configuration;
  readonly now: Configuration;
  readonly from?: string;
  readonly to?: string;
}

/** What a rule on changes says of itself. */
interface ConfigurationChange extends Omit<Rule, 'kinds' | 'layer' | 'check'> {
  check(change: Change): readonly RuleFinding[] | undefined;
}

/** A rule on changes of the configuration. A change from values to the object is one of kind, and has no predecessor. */
export function configurationChange({ check, ...rule }: ConfigurationChange): Rule {
  return {
    kinds: CONFIGURATIONS,
    layer: 'transition',
    ...rule,
    check(document, { before }) {
      const old = before && Configuration.of(before);
      const now = Configuration.of(document);
      return old && now && check({ old, now, from: old.statedRelease, to: now.statedRelease });
    },
  };
}

/** The names of the scenarios that a configuration lists; `undefined` where it lists none. */
export function scenarioNames(configuration: Configuration): string[] | undefined {
  const names = configuration.scenarios()?.map(({ value }) => String(value)) ?? [];
  return names.length === 0 ? undefined : names;
}
