import type { ClusterIntent } from '../../../intent/cluster';
import type { PlacementIntent } from '../../../intent/placement';
import type { Draftable, ManifestDraft } from '../../rendering';
import { instanceLabels } from '../names';

/** From so many zones on an instance waits for its zone; with fewer, waiting could last for ever. */
const ZONES_TO_INSIST = 3;

export function tolerations(intent: PlacementIntent): Draftable {
  return intent.tolerations?.map((toleration) => ({
    key: toleration.key,
    operator: toleration.equalTo === undefined ? 'Exists' : 'Equal',
    value: toleration.equalTo,
    effect: toleration.effect,
  }));
}

/** Pods with these labels spread evenly over zones. */
export function overZones(intent: PlacementIntent, labels: Record<string, string>): Draftable {
  return [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: (intent.zones ?? 0) >= ZONES_TO_INSIST ? 'DoNotSchedule' : 'ScheduleAnyway',
      labelSelector: { matchLabels: labels },
    },
  ];
}

/** Nodes, zones, taints and priority of the instances. */
export function placement(draft: ManifestDraft, intent: ClusterIntent): void {
  const { placement: place } = intent;
  const alone = intent.instances.count === 1;
  draft.set(['spec', 'affinity', 'enablePodAntiAffinity'], alone ? undefined : true, 'placement');
  draft.set(['spec', 'affinity', 'topologyKey'], alone ? undefined : 'kubernetes.io/hostname', 'placement');
  draft.set(['spec', 'affinity', 'podAntiAffinityType'], alone ? undefined : place.nodes, 'placement');
  draft.set(['spec', 'affinity', 'nodeSelector'], place.nodeSelector, 'placement.nodeSelector');
  draft.set(['spec', 'affinity', 'tolerations'], tolerations(place), 'placement.tolerations');
  draft.set(['spec', 'topologySpreadConstraints'], alone ? undefined : overZones(place, instanceLabels(intent.name)), 'placement');
  draft.set(['spec', 'priorityClassName'], place.priorityClass, 'placement.priorityClass');
}
