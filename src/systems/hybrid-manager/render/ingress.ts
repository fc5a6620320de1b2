import type { IngressIntent } from '../answers/ingress';
import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { type Setting, setting } from './setting';

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/**
 * What makes the load balancer of a Service an internal one.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
const INTERNAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
  gcp: { 'networking.gke.io/load-balancer-type': 'Internal' },
  azure: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' },
};

const PUBLIC: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
};

const BY_MODE: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  private: INTERNAL,
  public: PUBLIC,
  'custom-only': {},
};

/** How portal and Postgres clusters are reached. */
export function ingressSettings(intent: InstallationIntent): Setting[] {
  const { ingress, release, platform } = intent;
  const byMode = has(release, 'loadBalancerMode');
  if (ingress.kind === 'node-ports') {
    return [...nodePortMode(ingress.domain, byMode), ...nodePorts(ingress)];
  }
  const mode = byMode
    ? [
        setting('global/load_balancer_mode', ingress.mode, 'ingress'),
        setting('global/load_balancer_provider', platform.loadBalancers, 'platform'),
      ]
    : [setting('beaconAgent/provisioning/loadBalancersEnabled', true, 'ingress')];
  return [...mode, setting('resourceAnnotations', annotated(ingress, platform.loadBalancers), 'ingress')];
}

function nodePortMode(domain: string, byMode: boolean): Setting[] {
  return byMode
    ? [setting('global/load_balancer_mode', 'disabled', 'ingress'), setting('global/node_port_domain', domain, 'ingress')]
    : [
        setting('beaconAgent/provisioning/loadBalancersEnabled', false, 'ingress'),
        setting('beaconAgent/provisioning/nodePortDomain', domain, 'ingress'),
      ];
}

function nodePorts({ ports }: Extract<IngressIntent, { kind: 'node-ports' }>): Setting[] {
  return Object.entries(ports).map(([name, port]) => setting(`components/upm-istio-gateway/${name}`, String(port), 'ingress'));
}

/** The Service of the portal alone has annotations of its own. */
function annotated(ingress: LoadBalancer, provider: string | undefined) {
  const annotations = portalAnnotations(ingress, provider);
  return Object.keys(annotations).length === 0 ? undefined : [{ name: 'istio-ingressgateway', kind: 'Service', annotations }];
}

export type LoadBalancer = Extract<IngressIntent, { kind: 'load-balancer' }>;

/** What the portal's load balancer is told. */
export function portalAnnotations(
  { mode, sourceRanges, annotations }: LoadBalancer,
  provider: string | undefined,
): Readonly<Record<string, string>> {
  const ofCloud = provider === undefined ? undefined : BY_MODE[mode][provider];
  return { ...ofCloud, ...(sourceRanges.length > 0 && { [SOURCE_RANGES]: sourceRanges.join(',') }), ...annotations };
}
