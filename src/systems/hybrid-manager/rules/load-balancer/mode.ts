import { has, sinceOf } from '../../features';
import { PAGES } from '../../pages';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const NAME = 'load_balancer_mode';
const MODES = ['public', 'private', 'custom-only', 'disabled'];

export const balancerModeIsKnown = configurationRule({
  id: 'HM-040',
  title: 'The mode of load balancers is one that there is',
  severity: 'error',
  source: PAGES.requirements,
  reason: 'It decides whether the portal gets a load balancer or ports of the nodes, and which addresses databases may be given.',
  about: ofParameter('global', NAME),

  check({ configuration, release }) {
    const mode = configuration.text('global', NAME);
    const problem = `"custom-only" stands on the page of the newest release (${sinceOf('customLoadBalancers')}), and not on those of ${release}`;
    return mode?.value === 'custom-only' && !has(release, 'customLoadBalancers')
      ? [{ path: mode.path, problem, fix: 'write private where the release turns out not to have it', severity: 'info' }]
      : mode && notAmong(MODES, mode, 'mode of load balancers');
  },
});
