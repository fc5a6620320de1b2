import { memberAt, pointerStep } from '../../../../finding';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const SCHEME = 'service.beta.kubernetes.io/aws-load-balancer-scheme';
const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

export const balancerIsNotOpen = configurationRule({
  id: 'HM-045',
  title: 'A load balancer that faces the internet says who may reach it',
  severity: 'warning',
  source: PAGES.preparing,
  reason: 'Without source ranges everybody in the world reaches the portal, the agents’ API and the endpoint of trust bundles.',
  about: ofMember('resourceAnnotations'),

  check({ configuration }) {
    const facing = configuration
      .itemsAt('resourceAnnotations')
      .filter(({ value }) => memberAt(value, 'annotations', SCHEME) === 'internet-facing');
    const problem = 'the load balancer faces the internet, and no source ranges are given';
    return facing
      .filter(({ value }) => (memberAt(value, 'annotations', RANGES) ?? '') === '')
      .map(({ path }) => ({
        path: `${path}/annotations${pointerStep(SCHEME)}`,
        problem,
        fix: `write ${RANGES} with the networks that may reach it, or make it internal`,
      }));
  },
});
