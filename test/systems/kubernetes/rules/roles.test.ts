import { expect, test } from 'vitest';
import { bindingNamesRoleAndSubjects } from '../../../../src/systems/kubernetes/rules/role-bindings';
import { roleAllowsSomething } from '../../../../src/systems/kubernetes/rules/roles';
import { texts } from '../../cloudnative-pg/rules/judging';

const rbac = (kind: string, members: object) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind,
  metadata: { name: 'a' },
  ...members,
});
const pods = { apiGroups: [''], resources: ['pods'] };
const addresses = { verbs: ['get'], nonResourceURLs: ['/healthz'] };

test.each([
  ['no rules pass', rbac('Role', {}), []],
  ['verbs on resources pass', rbac('Role', { rules: [{ verbs: ['get'], ...pods }] }), []],
  ['addresses pass in a ClusterRole', rbac('ClusterRole', { rules: [addresses] }), []],
  ['selectors pass', rbac('ClusterRole', { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: 'b' } }] } }), []],
  [
    'an empty rule fails',
    rbac('Role', { rules: [{ verbs: [] }] }),
    [
      'error /rules/0/apiGroups: the rule names no apiGroups; list them under apiGroups: "" for the core group, or another group',
      'error /rules/0/resources: the rule names no resources; list them under resources: "pods", or "*" for all',
      'error /rules/0/verbs: the rule names no verbs; list them under verbs: "get", or "*" for all',
    ],
  ],
  [
    'addresses fail in a Role',
    rbac('Role', { rules: [addresses] }),
    ['error /rules/0/nonResourceURLs: addresses stand outside of namespaces, and a Role is in one; write a ClusterRole'],
  ],
  [
    'addresses beside resources fail',
    rbac('ClusterRole', { rules: [{ ...addresses, ...pods }] }),
    ['error /rules/0/nonResourceURLs: the rule is about addresses, and apiGroups and resources beside them; make two rules of it'],
  ],
  [
    'gathering nothing fails',
    rbac('ClusterRole', { aggregationRule: {} }),
    ['error /aggregationRule/clusterRoleSelectors: the role gathers the rules of no roles; list selectors, or remove aggregationRule'],
  ],
])('roles: %s', (_name, document, expected) => {
  expect(texts(roleAllowsSomething, document)).toEqual(expected);
});

const roleRef = { kind: 'ClusterRole', name: 'a' };
const binding = (kind: string, ...subjects: object[]) => rbac(kind, { roleRef, subjects });

test.each([
  ['a service account of the same namespace passes', binding('RoleBinding', { kind: 'ServiceAccount', name: 'a' }), []],
  ['users and groups of any name pass', binding('ClusterRoleBinding', { kind: 'User', name: 'A b' }, { kind: 'Group', name: 'c/d' }), []],
  [
    'a service account without a namespace fails',
    binding('ClusterRoleBinding', { kind: 'ServiceAccount', name: 'a' }),
    ['error /subjects/0/namespace: the service account has no namespace; write the namespace that it is in'],
  ],
  [
    'a service account of a group, by a name that there cannot be, fails',
    binding('RoleBinding', { kind: 'ServiceAccount', name: 'A', apiGroup: 'b' }),
    [
      'error /subjects/0/apiGroup: "b" is no group of service accounts, the core group is expected; remove apiGroup',
      expect.stringMatching(/^error \/subjects\/0\/name: "A" is no name of a service account, .+; write "a"$/),
    ],
  ],
  [
    'another kind and another group fail',
    binding('RoleBinding', { kind: 'user', name: 'a' }, { kind: 'Group', name: 'a', apiGroup: 'x' }),
    [
      'error /subjects/0/kind: "user" is no kind of subject, ServiceAccount, User, Group are expected; write User',
      'error /subjects/1/apiGroup: "x" is no group of a Group, rbac.authorization.k8s.io are expected; choose one of them',
    ],
  ],
  [
    'a role in a binding of the whole cluster fails, and so does an impossible name',
    rbac('ClusterRoleBinding', { roleRef: { kind: 'Role', name: 'a/b', apiGroup: '' } }),
    [
      'error /roleRef/kind: "Role" is no kind of role, ClusterRole are expected; choose one of them',
      expect.stringMatching(/^error \/roleRef\/name: "a\/b" is no name of a role, /),
    ],
  ],
])('bindings: %s', (_name, document, expected) => {
  expect(texts(bindingNamesRoleAndSubjects, document)).toEqual(expected);
});
