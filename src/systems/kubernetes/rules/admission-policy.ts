import { isJsonObject, itemsAt, type Json, type JsonObject, memberAt, type Rule, type RuleFinding } from '../../../finding';
import { dnsSubdomainProblem } from '../../../kubernetes/names';
import { notAmong, textsIn } from './choices';
import { PATH_SEGMENT } from './name-forms';

const GROUP = 'admissionregistration.k8s.io';
const ACTIONS = ['Deny', 'Warn', 'Audit'];
const REASONS = ['Forbidden', 'Invalid', 'RequestEntityTooLarge'];
const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];

export const admissionPolicyIsAccepted: Rule = {
  id: 'K8S-014',
  title: 'An admission policy says what it judges, and its binding what follows',
  kinds: [
    { group: GROUP, kind: 'ValidatingAdmissionPolicy' },
    { group: GROUP, kind: 'ValidatingAdmissionPolicyBinding' },
  ],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
  reason: 'A policy that matches nothing, or whose binding does nothing, would protect nothing: the API server refuses both.',

  check({ kind, body }) {
    return kind === 'ValidatingAdmissionPolicy'
      ? [...rulesOf(body, 'matchConstraints'), ...policyFindings(body)]
      : [...rulesOf(body, 'matchResources'), ...bindingFindings(body)];
  },
};

function rulesOf(body: JsonObject, matching: string): RuleFinding[] {
  return ['resourceRules', 'excludeResourceRules'].flatMap((list) =>
    itemsAt(body, 'spec', matching, list).flatMap((rule, at) => ruleFindings(rule, `/spec/${matching}/${list}/${at}`)),
  );
}

function policyFindings(body: JsonObject): RuleFinding[] {
  const constraints = memberAt(body, 'spec', 'matchConstraints');
  const judgesNothing = !isJsonObject(constraints) || itemsAt(constraints, 'resourceRules').length === 0;
  const saysNothing = itemsAt(body, 'spec', 'validations').length + itemsAt(body, 'spec', 'auditAnnotations').length === 0;
  return [
    ...(judgesNothing
      ? [
          {
            path: '/spec/matchConstraints',
            problem: 'the policy matches no resources',
            fix: 'list them under matchConstraints.resourceRules',
          },
        ]
      : []),
    ...(saysNothing
      ? [{ path: '/spec/validations', problem: 'the policy asks for nothing', fix: 'write an expression under validations' }]
      : []),
    ...notAmong(['Fail', 'Ignore'], memberAt(body, 'spec', 'failurePolicy'), '/spec/failurePolicy', 'policy for failures'),
    ...itemsAt(body, 'spec', 'validations').flatMap((validation, at) =>
      notAmong(REASONS, memberAt(validation, 'reason'), `/spec/validations/${at}/reason`, 'reason'),
    ),
  ];
}

function ruleFindings(rule: Json, path: string): RuleFinding[] {
  const names = textsIn(memberAt(rule, 'resourceNames'));
  return [
    ...['apiGroups', 'apiVersions', 'operations', 'resources'].flatMap((name) => listFindings(name, itemsAt(rule, name), path)),
    ...notAmong(OPERATIONS, itemsAt(rule, 'operations'), `${path}/operations`, 'operation'),
    ...names.flatMap(([name, at]) => nameFindings(name, names.findIndex(([other]) => other === name) < at, `${path}/resourceNames/${at}`)),
  ];
}

function nameFindings(name: string, twice: boolean, path: string): RuleFinding[] {
  const expected = PATH_SEGMENT.problem(name);
  if (expected !== undefined) {
    return [
      {
        path,
        problem: `"${name}" is no name of an object, ${expected}`,
        fix: 'write a name; a part of a resource such as its status stands under resources',
      },
    ];
  }
  return twice ? [{ path, problem: `"${name}" is there twice`, fix: 'remove one' }] : [];
}

function listFindings(name: string, items: readonly Json[], path: string): RuleFinding[] {
  if (items.length === 0) {
    return [{ path: `${path}/${name}`, problem: `the rule names no ${name}`, fix: `list them under ${name}, or write "*" there` }];
  }
  const empty = textsIn(items).find(([text]) => text === '');
  if (empty && (name === 'apiVersions' || name === 'resources')) {
    return [{ path: `${path}/${name}/${empty[1]}`, problem: 'the text is empty', fix: 'write a value or remove the item' }];
  }
  return name !== 'resources' && items.length > 1 && items.includes('*')
    ? [{ path: `${path}/${name}`, problem: '"*" stands beside others and means them all', fix: 'write "*" alone, or remove it' }]
    : [];
}

function bindingFindings(body: JsonObject): RuleFinding[] {
  const policy = memberAt(body, 'spec', 'policyName');
  const expected = typeof policy === 'string' && policy !== '' ? dnsSubdomainProblem(policy) : undefined;
  const problem = `"${policy}" is no name of a policy, ${expected}`;
  return [
    ...(expected === undefined ? [] : [{ path: '/spec/policyName', problem, fix: 'write the name of the policy' }]),
    ...actionFindings(itemsAt(body, 'spec', 'validationActions')),
  ];
}

function actionFindings(actions: readonly Json[]): RuleFinding[] {
  const path = '/spec/validationActions';
  if (actions.length === 0) {
    return [{ path, problem: 'nothing follows when the policy says no', fix: 'write validationActions: [Deny]' }];
  }
  const twice = textsIn(actions).filter(([action, at]) => actions.indexOf(action) < at && ACTIONS.includes(action));
  const both = actions.includes('Deny') && actions.includes('Warn');
  return [
    ...notAmong(ACTIONS, actions, path, 'action'),
    ...twice.map(([action, at]) => ({ path: `${path}/${at}`, problem: `"${action}" is there twice`, fix: 'remove one' })),
    ...(both ? [{ path, problem: 'Deny and Warn are both there and say the same twice', fix: 'remove one of them' }] : []),
  ];
}
