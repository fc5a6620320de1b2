import { itemsAt, type Json, type JsonObject, memberAt, type Rule, type RuleFinding } from '../../../finding';
import { notAmong } from './choices';
import { type NameForm, PATH_SEGMENT, SUBDOMAIN } from './name-forms';

const GROUP = 'rbac.authorization.k8s.io';

export const bindingNamesRoleAndSubjects: Rule = {
  id: 'K8S-017',
  title: 'A binding names a role, and subjects that there can be',
  kinds: ['RoleBinding', 'ClusterRoleBinding'].map((kind) => ({ group: GROUP, kind })),
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
  reason: 'The API server refuses kinds of roles and subjects that it does not know, and service accounts without a namespace.',

  check({ kind, body }) {
    const subjects = itemsAt(body, 'subjects').flatMap((subject, at) => subjectFindings(subject, kind, `/subjects/${at}`));
    return [...roleFindings(body, kind), ...subjects];
  },
};

function roleFindings({ roleRef }: JsonObject, kind: string): RuleFinding[] {
  const [group, role, name] = ['apiGroup', 'kind', 'name'].map((field) => memberAt(roleRef, field));
  return [
    ...notAmong([GROUP], group || undefined, '/roleRef/apiGroup', 'group of roles'),
    ...notAmong(kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'], role, '/roleRef/kind', 'kind of role'),
    ...nameFindings(name, PATH_SEGMENT, '/roleRef/name', 'role'),
  ];
}

function subjectFindings(subject: Json, binding: string, path: string): RuleFinding[] {
  const [kind, group, name, namespace] = ['kind', 'apiGroup', 'name', 'namespace'].map((field) => memberAt(subject, field));
  if (kind !== 'ServiceAccount') {
    const kinds = notAmong(['ServiceAccount', 'User', 'Group'], kind, `${path}/kind`, 'kind of subject');
    return kinds.length > 0 ? kinds : notAmong([GROUP], group || undefined, `${path}/apiGroup`, `group of a ${kind}`);
  }
  const homeless = binding === 'ClusterRoleBinding' && (namespace ?? '') === '';
  return [
    ...nameFindings(name, SUBDOMAIN, `${path}/name`, 'service account'),
    ...(typeof group === 'string' && group !== ''
      ? [
          {
            path: `${path}/apiGroup`,
            problem: `"${group}" is no group of service accounts, the core group is expected`,
            fix: 'remove apiGroup',
          },
        ]
      : []),
    ...(homeless
      ? [{ path: `${path}/namespace`, problem: 'the service account has no namespace', fix: 'write the namespace that it is in' }]
      : []),
  ];
}

function nameFindings(name: Json | undefined, form: NameForm, path: string, what: string): RuleFinding[] {
  const problem = typeof name === 'string' && name !== '' ? form.problem(name) : undefined;
  return problem === undefined ? [] : [{ path, problem: `"${name}" is no name of a ${what}, ${problem}`, fix: form.fix(String(name)) }];
}
