import type { Configuration } from '../../configuration';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember, ofParameter } from '../places';
import { missingText } from '../settings/missing-text';

const NAME = ['global', 'node_port_domain'] as const;
const PROVISIONING = ['beaconAgent', 'provisioning'] as const;

export const nodePortsHaveDomain = configurationRule({
  id: 'HM-042',
  title: 'Without load balancers, there is a domain for the ports of the nodes',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'Databases are reached by that domain and a port of the nodes then. With load balancers nobody reads it.',
  about: [...ofParameter('global', 'load_balancer_mode'), ...ofMember(...PROVISIONING, 'loadBalancersEnabled')],

  check({ configuration }) {
    const mode = configuration.text('global', 'load_balancer_mode')?.value;
    if (mode === 'disabled') {
      return missingText(configuration, NAME, 'write the host name that leads to the nodes');
    }
    return mode === undefined ? olderFindings(configuration) : unread(configuration, mode);
  },
});

/** The switch of older releases. */
function olderFindings(configuration: Configuration) {
  const isOff = configuration.at(...PROVISIONING, 'loadBalancersEnabled')?.value === false;
  const domain = configuration.at(...PROVISIONING, 'nodePortDomain') ?? configuration.text(...NAME);
  return isOff && (domain?.value ?? '') === ''
    ? [
        {
          path: configuration.pathAt(...PROVISIONING, 'nodePortDomain'),
          problem: 'loadBalancersEnabled is false, and nodePortDomain is missing',
          fix: 'write the host name that leads to the nodes',
        },
      ]
    : [];
}

/** A sample writes both, so this is no more than a word. */
function unread(configuration: Configuration, mode: string) {
  const domain = configuration.text(...NAME);
  const problem = `node_port_domain is read where load_balancer_mode is "disabled", and it is "${mode}"`;
  return domain ? [{ path: domain.path, problem, fix: 'remove it', severity: 'info' as const }] : [];
}
