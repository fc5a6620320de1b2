import { isJsonObject, type Json, memberAt, type Rule } from '../../../../finding';

const GROUP = 'rbac.authorization.k8s.io';

export const roleRefStays: Rule = {
  id: 'K8S-503',
  title: 'A binding keeps its role',
  kinds: ['RoleBinding', 'ClusterRoleBinding'].map((kind) => ({ group: GROUP, kind })),
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example',
  reason: 'Who may change the subjects of a binding is not to hand out another role that way, so the API server refuses another roleRef.',

  check(document, { before }) {
    const [old, now] = [before?.body.roleRef, document.body.roleRef];
    if (!isJsonObject(old) || !isJsonObject(now)) {
      return undefined;
    }
    return keyOf(old) === keyOf(now)
      ? []
      : [
          {
            path: '/roleRef',
            problem: `the role would change from ${shown(old)} to ${shown(now)}, ${shown(old)} is expected`,
            fix: 'delete the binding and create it again, or make one of another name',
          },
        ];
  },
};

function keyOf(ref: Json): string {
  return JSON.stringify([memberAt(ref, 'apiGroup') || GROUP, memberAt(ref, 'kind') ?? '', memberAt(ref, 'name') ?? '']);
}

function shown(ref: Json): string {
  return `${memberAt(ref, 'kind')} "${memberAt(ref, 'name')}"`;
}
