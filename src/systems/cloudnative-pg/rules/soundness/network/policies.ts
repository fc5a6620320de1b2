import { type Document, type Inventory, isJsonObject, itemsAt, type JsonObject, memberAt } from '../../../../../finding';
import { given, groupBy, oncePer } from '../../../../given';
import { CLUSTER } from '../../kinds';
import { instancesOf, maySelect, type PodLabels, surelySelects } from '../pods';
import { byCluster, namedBy } from './by-cluster';

export const NETWORK_POLICY = { group: 'networking.k8s.io', kind: 'NetworkPolicy' };

/** A port of the instances, by its number and by its name in the pods. */
export interface Port {
  readonly number: number;
  readonly name: string;
}

export const POSTGRES: Port = { number: 5432, name: 'postgresql' };
/** The operator asks here how the instance does. */
export const STATUS: Port = { number: 8000, name: 'status' };
export const METRICS: Port = { number: 9187, name: 'metrics' };

const policies = byCluster(NETWORK_POLICY, 'podSelector');
const clusters = oncePer((inventory: Inventory) => groupBy(inventory.ofKind(CLUSTER), namespaceOf));

/** Policies of other kinds let in as well, by rules of their own. */
const hasOthers = oncePer((inventory: Inventory) =>
  inventory.documents.some(({ group, kind }) => kind.endsWith('NetworkPolicy') && group !== NETWORK_POLICY.group),
);

/** The clusters whose instances take nothing in but what some policy lets in, because of this one. */
export function isolatedBy(policy: Document, inventory: Inventory): readonly Document[] {
  if (!isolates(policy) || hasOthers(inventory)) {
    return [];
  }
  const only = given(inventory, policy, CLUSTER, namedBy(policy, 'podSelector'), policy.namespace);
  const candidates = namedBy(policy, 'podSelector') === undefined ? clusters(inventory).get(namespaceOf(policy)) : only && [only];
  return (candidates ?? []).filter(
    (cluster) =>
      given(inventory, policy, CLUSTER, cluster.name, cluster.namespace) === cluster &&
      surelySelects(memberAt(policy.body, 'spec', 'podSelector'), instancesOf(cluster)),
  );
}

/** Whether a policy that was given may let the caller in to the instances. */
export function mayEnter(cluster: Document, inventory: Inventory, port: Port, caller: PodLabels): boolean {
  const instances = instancesOf(cluster);
  const namespaces = new Set([cluster.namespace, undefined]);
  const all = [...namespaces].flatMap((namespace) => policies(inventory, namespace, cluster.name));
  return all.some(
    ({ body }) =>
      maySelect(memberAt(body, 'spec', 'podSelector') ?? {}, instances) &&
      itemsAt(body, 'spec', 'ingress').some((rule) => isJsonObject(rule) && opens(rule, port) && meansCaller(rule, caller)),
  );
}

function isolates({ body }: Document): boolean {
  const types = itemsAt(body, 'spec', 'policyTypes');
  return types.length === 0 || types.includes('Ingress');
}

function opens(rule: JsonObject, { number, name }: Port): boolean {
  const ports = itemsAt(rule, 'ports');
  return (
    ports.length === 0 ||
    ports.some((item) => {
      const [port, end] = [memberAt(item, 'port'), memberAt(item, 'endPort')];
      const fits = (port ?? null) === null || port === number || port === name || isWithin(number, port, end);
      return fits && (memberAt(item, 'protocol') ?? 'TCP') === 'TCP';
    })
  );
}

function isWithin(number: number, port: unknown, end: unknown): boolean {
  return typeof port === 'number' && typeof end === 'number' && port <= number && number <= end;
}

/** A peer without a namespace is one of the namespace of the policy, where the operator may run as well. */
function meansCaller(rule: JsonObject, caller: PodLabels): boolean {
  const peers = itemsAt(rule, 'from');
  return (
    peers.length === 0 ||
    peers.some((peer) => isJsonObject(peer) && (isJsonObject(peer.ipBlock) || maySelect(peer.podSelector ?? {}, caller)))
  );
}

function namespaceOf({ namespace }: Document): string {
  return namespace ?? '';
}
