import { type DraftMetadata, ManifestDraft, type RenderedManifest } from '../../rendering';
import type { PolicyRule, ReadinessChecks } from '../readiness';

type Labelled = Pick<DraftMetadata, 'labels' | 'annotations'>;
type Allowed = Pick<ReadinessChecks, 'rules' | 'clusterRules'>;

const RBAC = 'rbac.authorization.k8s.io';

/** An account, and what it may do and nothing else. */
export function accountWith(labelled: Labelled, name: string, namespace: string, { rules, clusterRules }: Allowed): RenderedManifest[] {
  const subjects = [{ kind: 'ServiceAccount', name, namespace }];
  const account = new ManifestDraft('v1', 'ServiceAccount', { ...labelled, name, namespace });
  const inNamespaces = Object.entries(rules).flatMap(([place, granted]) =>
    allowed({ ...labelled, name, namespace: place }, `${name}-${place}`, granted, subjects),
  );
  const everywhere = allowed({ ...labelled, name, clusterScoped: true }, `${name}-cluster`, clusterRules, subjects);
  return [account.done(`${name}-account`), ...inNamespaces, ...everywhere];
}

function allowed(
  metadata: DraftMetadata,
  id: string,
  rules: readonly PolicyRule[],
  subjects: readonly Record<string, string>[],
): RenderedManifest[] {
  if (rules.length === 0) {
    return [];
  }
  const kind = metadata.clusterScoped ? 'ClusterRole' : 'Role';
  const role = new ManifestDraft(`${RBAC}/v1`, kind, metadata);
  role.set(
    ['rules'],
    rules.map((rule) => ({ ...rule })),
    'readiness',
  );
  const binding = new ManifestDraft(`${RBAC}/v1`, `${kind}Binding`, metadata);
  binding.set(['roleRef'], { apiGroup: RBAC, kind, name: metadata.name }, '');
  binding.set(['subjects'], subjects, '');
  return [role.done(`${id}-role`), binding.done(`${id}-role-binding`)];
}
