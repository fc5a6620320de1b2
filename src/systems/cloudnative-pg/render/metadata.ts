import type { ClusterIntent, ObjectIntent } from '../../../intent/cluster';
import type { DraftMetadata } from '../../rendering';

/** The label of objects that hold data; rules and the admission policy look for it. */
export const PROTECTED_LABEL = 'cdk8s-postgres/protected';

/** Prefix of the annotations that carry a decision and its reason. */
export const DECISION_PREFIX = 'cdk8s-postgres/';

/** Argo CD and Flux leave an object with these alone when it is gone from Git. */
const KEEP_ANNOTATIONS = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

/** Metadata of an object that can be made anew from Git. */
export function plainMetadata(intent: ObjectIntent, name: string): DraftMetadata {
  return { name, namespace: intent.namespace, labels: intent.labels, annotations: intent.annotations };
}

/** Metadata of an object whose deletion loses data. */
export function keptMetadata(intent: ClusterIntent, name: string): DraftMetadata {
  const { protection } = intent;
  const kept = protection.absentReason === undefined;
  return {
    name,
    namespace: intent.namespace,
    labels: { ...intent.labels, ...(kept && { [PROTECTED_LABEL]: 'true' }) },
    annotations: { ...(protection.gitOps && KEEP_ANNOTATIONS), ...intent.annotations },
  };
}
