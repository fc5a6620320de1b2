import type { RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const PROVISIONING = ['beaconAgent', 'provisioning'] as const;

export const balancerSwitchesAgree = configurationRule({
  id: 'HM-041',
  title: 'The old and the new switch of load balancers say the same',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'Older pages switch load balancers in beaconAgent.provisioning, newer ones in the parameters of all components. No page says which of the two ' +
    'wins, and a sample writes both.',
  about: [...ofMember(...PROVISIONING, 'loadBalancersEnabled'), ...ofMember(...PROVISIONING, 'nodePortDomain')],

  check({ configuration }) {
    return [...switchFindings(configuration), ...domainFindings(configuration)];
  },
});

function switchFindings(configuration: Configuration): RuleFinding[] {
  const { value, path = '' } = configuration.at(...PROVISIONING, 'loadBalancersEnabled') ?? {};
  const mode = configuration.text('global', 'load_balancer_mode')?.value;
  if (typeof value !== 'boolean' || mode === undefined || value === (mode !== 'disabled')) {
    return [];
  }
  return [{ path, problem: `loadBalancersEnabled is ${value}, and load_balancer_mode is "${mode}"`, fix: 'remove the older switch' }];
}

function domainFindings(configuration: Configuration): RuleFinding[] {
  const { value, path = '' } = configuration.at(...PROVISIONING, 'nodePortDomain') ?? {};
  const newer = configuration.text('global', 'node_port_domain')?.value;
  const problem = `nodePortDomain is "${value}", and node_port_domain is "${newer}"`;
  return typeof value === 'string' && newer !== undefined && value !== newer ? [{ path, problem, fix: 'write one name in both' }] : [];
}
