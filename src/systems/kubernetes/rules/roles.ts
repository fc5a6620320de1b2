import { isJsonObject, itemsAt, type Json, type JsonObject, type Rule, type RuleFinding } from '../../../finding';
import { labelSelectorFindings } from '../../../kubernetes/labels';

export const roleAllowsSomething: Rule = {
  id: 'K8S-016',
  title: 'A rule of a role names what it allows, and on what',
  kinds: ['Role', 'ClusterRole'].map((kind) => ({ group: 'rbac.authorization.k8s.io', kind })),
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
  reason: 'The API server refuses a rule without verbs, one on nothing, and one on resources and on addresses at once.',

  check({ kind, body }) {
    const rules = itemsAt(body, 'rules').flatMap((rule, at) => ruleFindings(rule, kind, `/rules/${at}`));
    return kind === 'ClusterRole' ? [...rules, ...aggregationFindings(body)] : rules;
  },
};

/** Rules that are gathered from other roles, found by their labels. */
function aggregationFindings({ aggregationRule }: JsonObject): RuleFinding[] {
  if (!isJsonObject(aggregationRule)) {
    return [];
  }
  const path = '/aggregationRule/clusterRoleSelectors';
  const selectors = itemsAt(aggregationRule, 'clusterRoleSelectors');
  return selectors.length === 0
    ? [{ path, problem: 'the role gathers the rules of no roles', fix: 'list selectors, or remove aggregationRule' }]
    : selectors.flatMap((selector, at) => labelSelectorFindings(selector, `${path}/${at}`));
}

function ruleFindings(rule: Json, kind: string, path: string): RuleFinding[] {
  const verbs = missing(rule, 'verbs', '"get", or "*" for all', path);
  if (itemsAt(rule, 'nonResourceURLs').length > 0) {
    return [...verbs, ...addressFindings(rule, kind, path)];
  }
  return [
    ...verbs,
    ...missing(rule, 'apiGroups', '"" for the core group, or another group', path),
    ...missing(rule, 'resources', '"pods", or "*" for all', path),
  ];
}

function missing(rule: Json, list: string, example: string, path: string): RuleFinding[] {
  return itemsAt(rule, list).length > 0
    ? []
    : [{ path: `${path}/${list}`, problem: `the rule names no ${list}`, fix: `list them under ${list}: ${example}` }];
}

function addressFindings(rule: Json, kind: string, path: string): RuleFinding[] {
  const place = `${path}/nonResourceURLs`;
  const beside = ['apiGroups', 'resources', 'resourceNames'].filter((list) => itemsAt(rule, list).length > 0);
  const problem = `the rule is about addresses, and ${beside.join(' and ')} beside them`;
  return [
    ...(kind === 'Role'
      ? [{ path: place, problem: 'addresses stand outside of namespaces, and a Role is in one', fix: 'write a ClusterRole' }]
      : []),
    ...(beside.length > 0 ? [{ path: place, problem, fix: 'make two rules of it' }] : []),
  ];
}
