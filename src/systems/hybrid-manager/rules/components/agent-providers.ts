import type { RuleFinding } from '../../../../finding';
import { PAGES } from '../../pages';
import { listed, meantOf } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const STEPS = ['beaconAgent', 'providers'] as const;
const PROVIDERS = ['appliance', 'k8s'];

export const agentProvidersAreKnown = configurationRule({
  id: 'HM-086',
  title: 'The agent looks for databases that it knows',
  severity: 'warning',
  source: PAGES.compatibility,
  reason:
    'appliance is for databases that Hybrid Manager makes, k8s for those of other operators. An older sample calls the second one kubernetes. ' +
    'The pages are no complete list.',
  about: ofMember(...STEPS),

  check({ configuration }) {
    return configuration
      .itemsAt(...STEPS)
      .flatMap(({ value, path }) => (typeof value === 'string' ? faultsOf(value).map((fault) => ({ path, ...fault })) : []));
  },
});

function faultsOf(provider: string): Omit<RuleFinding, 'path'>[] {
  if (PROVIDERS.includes(provider)) {
    return [];
  }
  return provider === 'kubernetes'
    ? [{ problem: '"kubernetes" stands in an older sample, and "k8s" in the release notes of the operator', fix: 'write k8s' }]
    : [{ problem: `"${provider}" is no provider that a page names, ${listed(PROVIDERS)} is expected`, fix: meantOf(provider, PROVIDERS) }];
}
