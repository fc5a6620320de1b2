import type { NetworkPolicyIntent } from '../../../intent/companions';
import type { NetworkPeerIntent } from '../../../intent/network-peer';
import { type Draftable, ManifestDraft, type RenderedManifest } from '../../rendering';
import { instanceLabels } from '../names';
import { plainMetadata } from './metadata';

const POSTGRES = 5432;
/** The instance manager: the operator asks it for the state of the instance, and without an answer nothing fails over. */
const STATUS = 8000;
const METRICS = 9187;

/** Who may reach the instances, and on which ports. */
export function networkPolicy(intent: NetworkPolicyIntent): RenderedManifest {
  const draft = new ManifestDraft('networking.k8s.io/v1', 'NetworkPolicy', plainMetadata(intent, intent.name));
  draft.set(['spec', 'podSelector', 'matchLabels'], instanceLabels(intent.cluster), 'cluster');
  draft.set(['spec', 'policyTypes'], ['Ingress'], '');
  const operator = peer({ namespace: intent.operatorNamespace, podLabels: { 'app.kubernetes.io/name': 'cloudnative-pg' } });
  // Instances stream from each other and ask each other for signs of life; poolers share the label of the cluster.
  const own = { podSelector: { matchLabels: { 'cnpg.io/cluster': intent.cluster } } };
  const rules: Draftable[] = [
    { from: [operator], ports: ports(POSTGRES, STATUS) },
    { from: [own], ports: ports(POSTGRES, STATUS) },
  ];
  if (intent.clients.length > 0) {
    rules.push({ from: intent.clients.map(peer), ports: ports(POSTGRES) });
  }
  if (intent.prometheus) {
    rules.push({ from: [peer(intent.prometheus)], ports: ports(METRICS) });
  }
  draft.set(['spec', 'ingress'], rules, 'clients');
  return draft.done('Resource');
}

function ports(...numbers: number[]): { port: number; protocol: string }[] {
  return numbers.map((port) => ({ port, protocol: 'TCP' }));
}

function peer(intent: NetworkPeerIntent): Draftable {
  return {
    namespaceSelector: intent.namespace === undefined ? undefined : { matchLabels: { 'kubernetes.io/metadata.name': intent.namespace } },
    podSelector: intent.podLabels && { matchLabels: intent.podLabels },
  };
}
