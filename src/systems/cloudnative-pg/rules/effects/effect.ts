import { isJsonObject, type Rule, type RuleFinding } from '../../../../finding';
import { CLUSTER } from '../kinds';
import type { Change } from '../transition/cluster-change';

interface ClusterEffect extends Pick<Rule, 'id' | 'title' | 'reason' | 'source' | 'severity'> {
  check(change: Change, inventory: Parameters<Rule['check']>[1]['inventory']): readonly RuleFinding[] | undefined;
}

/** What a change that is accepted does to a running cluster. That validation is switched off does not matter. */
export function clusterEffect({ check, ...rule }: ClusterEffect): Rule {
  return {
    kinds: [CLUSTER],
    layer: 'transition',
    ...rule,
    check(document, { before, release, inventory }) {
      const [spec, old] = [document.body.spec, before?.body.spec];
      return before && isJsonObject(spec) && isJsonObject(old) ? check({ spec, old, document, before, release }, inventory) : undefined;
    },
  };
}
