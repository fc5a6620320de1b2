import type { Rule, RuleContext, RuleFinding } from '../../../finding';
import { Configuration } from '../configuration';
import { releaseFor } from '../environment';
import { CONFIGURATIONS } from '../kinds';

/** The configuration that is judged, and by which release. */
export interface Judged {
  readonly configuration: Configuration;
  readonly release: string;
  readonly context: RuleContext;
}

/** What a rule about the configuration says of itself. */
interface ConfigurationRule extends Omit<Rule, 'kinds' | 'layer' | 'check'> {
  readonly layer?: Rule['layer'];
  check(judged: Judged): readonly RuleFinding[] | undefined;
}

/** A rule about the configuration, whichever of its two shapes it has. */
export function configurationRule({ check, ...rule }: ConfigurationRule): Rule {
  return {
    kinds: CONFIGURATIONS,
    layer: 'soundness',
    ...rule,
    check(document, context) {
      const configuration = Configuration.of(document);
      return configuration && check({ configuration, release: releaseFor(document, context), context });
    },
  };
}
