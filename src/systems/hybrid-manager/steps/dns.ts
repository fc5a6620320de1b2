import type { InstallationIntent } from '../intent';
import { ISTIO_NAMESPACE } from '../names';
import type { NodePort } from '../parameter-names';
import { PAGES } from './pages';
import { list, quoted, sh } from './shell';
import type { Step } from './step';

/** What a load balancer in front of node ports takes for each of them. */
const OUTSIDE: Readonly<Record<NodePort, number>> = {
  ingress_http_node_port: 80,
  ingress_https_node_port: 443,
  ingress_grpc_tls_node_port: 9443,
  ingress_spire_tls_node_port: 8444,
  ingress_beacon_spire_tls_node_port: 9445,
  ingress_thanos_query_tls_node_port: 10901,
  ingress_fluent_bit_tls_node_port: 24224,
};

/** Ports of nodes: their addresses are known before anything is installed. */
export function dnsOfNodes(intent: InstallationIntent): Step | undefined {
  const { ingress } = intent;
  if (ingress.kind !== 'node-ports') {
    return undefined;
  }
  const ports = Object.entries(OUTSIDE).map(([name, outside]) => `${outside} to ${ingress.ports[name as NodePort]}`);
  return {
    title: 'Enter the names into DNS, and forward the ports',
    source: PAGES.requirements,
    body: [
      list([
        `${namesOf(intent)}: A records with the addresses of the nodes of Hybrid Manager itself, or of the load balancer in front of them.`,
        `\`${ingress.domain}\` and all names below it: A records with the addresses of the nodes of Postgres.`,
        `A load balancer in front forwards TCP as it is, without ending TLS: ${ports.join(', ')}.`,
        ...(intent.scenarios.migration
          ? ['For Migration Portal the pages name port 9198 (Kafka) as well, without a port of the nodes.']
          : []),
      ]),
      sh(...hostsOf(intent).map(lookUp)),
    ],
  };
}

/** A load balancer has an address once Hybrid Manager is being installed. */
export function dnsOfLoadBalancer(intent: InstallationIntent): Step | undefined {
  if (intent.ingress.kind !== 'load-balancer') {
    return undefined;
  }
  return {
    title: 'Enter the names into DNS',
    source: PAGES.requirements,
    body: [
      `As soon as the load balancer has an address: A records for an address, CNAME records for a host name, for ${namesOf(intent)}.`,
      sh(`kubectl get service istio-ingressgateway --namespace=${ISTIO_NAMESPACE}`),
      'When the records are known, each line prints that address:',
      sh(...hostsOf(intent).map(lookUp)),
    ],
  };
}

function lookUp(host: string): string {
  return `nslookup ${quoted(host)}`;
}

function hostsOf({ portal, agent, scenarios }: InstallationIntent): string[] {
  return [...new Set([portal, agent, ...(scenarios.migration ? [scenarios.migration.domain] : [])])];
}

function namesOf({ portal, agent, scenarios }: InstallationIntent): string {
  const { migration } = scenarios;
  return [`\`${portal}\` (portal)`, `\`${agent}\` (agents)`, ...(migration ? [`\`${migration.domain}\` (migration)`] : [])].join(', ');
}
