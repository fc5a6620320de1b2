import { GPU_LABEL } from '../nodes';
import { ASKING, NAMESPACES, SECRETS, SERVICE_ACCOUNTS } from './asking';
import { LOAD_BALANCER, NODES, PEERS, STORAGE } from './asking-cluster';
import type { ReadinessChecks, ReadinessInput } from './input';
import { permissionsOf } from './permissions';
import { countingScript, shellCall } from './shell';

/** The Service that is made to see whether it gets an address. */
export const BALANCER_NAME = 'hybrid-manager-readiness';

/** How often an address is looked for, and how many seconds pass in between. */
export interface ReadinessPatience {
  readonly tries: number;
  readonly pause: number;
}

/** Five minutes: some providers take three. */
const PATIENCE: ReadinessPatience = { tries: 60, pause: 5 };

/**
 * A POSIX script for an image with kubectl that asks a Kubernetes cluster for all of it: one line for each answer, `ok …` or `FAIL …`, then
 * how many there were of each. It fails where one of them did, and never prints what a Secret holds.
 */
export function readinessChecks(input: ReadinessInput, patience: ReadinessPatience = PATIENCE): ReadinessChecks {
  const functions = [ASKING, NAMESPACES, SECRETS, SERVICE_ACCOUNTS, STORAGE, NODES, PEERS, LOAD_BALANCER];
  const waits = [`tries=${patience.tries}`, `pause=${patience.pause}`];
  return { script: countingScript(...functions, ...waits, ...callsFor(input)), ...permissionsOf(input, BALANCER_NAME) };
}

function callsFor(input: ReadinessInput): string[] {
  const { controlPlaneLabel, dataLabel, gpu } = input.nodes;
  return [
    ...input.namespaces.map((name) => shellCall('check_namespace', name)),
    ...input.secrets.map(({ namespace, name, type, replicateTo, keys }) =>
      shellCall('check_secret', namespace, name, type ?? '', replicateTo ?? '', ...keys),
    ),
    ...input.serviceAccounts.map(({ namespace, name, pullSecret }) => shellCall('check_service_account', namespace, name, pullSecret)),
    shellCall('check_storage', input.storageClass),
    shellCall('check_nodes', controlPlaneLabel, 3, 'no'),
    shellCall('check_control_plane', controlPlaneLabel),
    shellCall('check_nodes', dataLabel, 3, 'yes'),
    ...(gpu ? [shellCall('check_nodes', GPU_LABEL, 2, 'no')] : []),
    ...input.peers.flatMap(({ host, ports }) => ports.map((port) => shellCall('check_peer', host, port))),
    // Last, since it takes minutes.
    ...(input.loadBalancer ? [shellCall('check_load_balancer', input.namespace, BALANCER_NAME, JSON.stringify(balancer(input)))] : []),
  ];
}

/** It has no pods behind it: an address is all that is wanted. */
function balancer({ namespace, loadBalancerAnnotations }: ReadinessInput) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: BALANCER_NAME, namespace, ...(loadBalancerAnnotations ? { annotations: loadBalancerAnnotations } : {}) },
    spec: { type: 'LoadBalancer', ports: [{ name: 'https', port: 443, protocol: 'TCP' }] },
  };
}
