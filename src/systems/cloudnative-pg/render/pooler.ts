import type { PoolerIntent } from '../../../intent/companions';
import { type Draftable, ManifestDraft, type RenderedManifest } from '../../rendering';
import { resourceRequirements } from '../../resources';
import { API_VERSION } from '../names';
import { plainMetadata } from './metadata';
import { overZones, tolerations } from './placement';

/** The Pooler, and a disruption budget: the operator makes none for poolers. */
export function pooler(intent: PoolerIntent): RenderedManifest[] {
  const draft = new ManifestDraft(API_VERSION, 'Pooler', plainMetadata(intent, intent.name));
  draft.set(['spec', 'cluster', 'name'], intent.cluster, 'cluster');
  draft.set(['spec', 'instances'], intent.instances, 'instances');
  draft.set(['spec', 'type'], intent.target, 'target');
  draft.set(['spec', 'pgbouncer', 'poolMode'], intent.mode, 'mode');
  draft.setMap(['spec', 'pgbouncer', 'parameters'], intent.parameters, 'parameters');
  // A pod that must have a node of its own may find one only where an old pod left.
  const maxUnavailable = intent.placement.nodes === 'required' ? 1 : 0;
  draft.set(['spec', 'deploymentStrategy'], { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, maxSurge: 1 } }, '');
  template(draft, intent);
  const manifests = [draft.done('Resource')];
  return intent.disruptionBudget && intent.instances > 1 ? [...manifests, budget(intent)] : manifests;
}

function poolerLabels(intent: PoolerIntent): Record<string, string> {
  return { 'cnpg.io/poolerName': intent.name };
}

function template(draft: ManifestDraft, intent: PoolerIntent): void {
  const { placement } = intent;
  const pod = ['spec', 'template', 'spec'];
  const resources = resourceRequirements(intent.resources);
  // The template demands a list of containers, the operator fills in the rest of its own.
  draft.set([...pod, 'containers'], resources ? [{ name: 'pgbouncer', resources }] : [], 'resources');
  draft.set([...pod, 'nodeSelector'], placement.nodeSelector, 'placement.nodeSelector');
  draft.set([...pod, 'tolerations'], tolerations(placement), 'placement.tolerations');
  draft.set([...pod, 'priorityClassName'], placement.priorityClass, 'placement.priorityClass');
  if (intent.instances > 1) {
    draft.set([...pod, 'affinity', 'podAntiAffinity'], apart(intent), 'placement');
    draft.set([...pod, 'topologySpreadConstraints'], overZones(placement, poolerLabels(intent)), 'placement');
  }
}

function apart(intent: PoolerIntent): Draftable {
  const term = { labelSelector: { matchLabels: poolerLabels(intent) }, topologyKey: 'kubernetes.io/hostname' };
  return intent.placement.nodes === 'required'
    ? { requiredDuringSchedulingIgnoredDuringExecution: [term] }
    : { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] };
}

function budget(intent: PoolerIntent): RenderedManifest {
  const draft = new ManifestDraft('policy/v1', 'PodDisruptionBudget', plainMetadata(intent, intent.name));
  draft.set(['spec', 'maxUnavailable'], 1, 'disruptionBudget');
  draft.set(['spec', 'selector', 'matchLabels'], poolerLabels(intent), '');
  return draft.done('disruption-budget');
}
