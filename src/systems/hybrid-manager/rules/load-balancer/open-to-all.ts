import { type Json, memberAt, pointerStep, type RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember, ofParameter } from '../places';

const SCHEME = 'service.beta.kubernetes.io/aws-load-balancer-scheme';
const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/** Clouds whose load balancers face the internet unless one of these annotations says otherwise. */
const OPEN_BY_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  gke: ['networking.gke.io/load-balancer-type', 'cloud.google.com/load-balancer-type'],
  aks: ['service.beta.kubernetes.io/azure-load-balancer-internal'],
};
const FIX = `write ${RANGES} with the networks that may reach it, or make it internal`;

export const balancerIsNotOpen = configurationRule({
  id: 'HM-045',
  title: 'A load balancer that faces the internet says who may reach it',
  severity: 'warning',
  source: PAGES.preparing,
  reason: 'Without source ranges everybody in the world reaches the portal, the API of the agents and the endpoint of trust bundles.',
  about: [...ofMember('resourceAnnotations'), ...ofParameter('global', 'load_balancer_mode')],

  check({ configuration }) {
    return [...facing(configuration), ...publicByDefault(configuration)];
  },
});

function facing(configuration: Configuration): RuleFinding[] {
  const problem = 'the load balancer faces the internet, and no source ranges are given';
  return configuration
    .itemsAt('resourceAnnotations')
    .filter(({ value }) => memberAt(value, 'annotations', SCHEME) === 'internet-facing' && !isLimited(value))
    .map(({ path }) => ({ path: `${path}/annotations${pointerStep(SCHEME)}`, problem, fix: FIX }));
}

/** Where load balancers are private, people may mean to hide the portal by other means: nothing is said. */
function publicByDefault(configuration: Configuration): RuleFinding[] {
  const { value: flavour } = configuration.get('flavour') ?? {};
  const internal = typeof flavour === 'string' && Object.hasOwn(OPEN_BY_DEFAULT, flavour) ? OPEN_BY_DEFAULT[flavour] : undefined;
  const mode = configuration.text('global', 'load_balancer_mode');
  if (!internal || mode?.value !== 'public') {
    return [];
  }
  const items = configuration.itemsAt('resourceAnnotations').map(({ value }) => value);
  const isHidden = items.some((item) => isLimited(item) || internal.some((name) => memberAt(item, 'annotations', name) !== undefined));
  const problem = `load balancers are public, that of the portal faces the internet on "${flavour}", and no source ranges are given`;
  return isHidden ? [] : [{ path: mode.path, problem, fix: FIX }];
}

function isLimited(item: Json): boolean {
  return (memberAt(item, 'annotations', RANGES) ?? '') !== '';
}
