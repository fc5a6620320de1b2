import { itemsAt, type Json, memberAt, type RuleFinding } from '../../../finding';
import { operatorFindings } from '../../../kubernetes/labels';
import { notAmong, textsIn } from './choices';
import { isOfQuotas } from './resource-names';

const OF_PODS = ['pods', 'cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory'];
const OF_CLAIMS = ['persistentvolumeclaims', 'requests.storage'];

/** What is counted in each scope. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  Terminating: OF_PODS,
  NotTerminating: OF_PODS,
  BestEffort: ['pods'],
  NotBestEffort: OF_PODS,
  PriorityClass: OF_PODS,
  CrossNamespacePodAffinity: OF_PODS,
  VolumeAttributesClass: OF_CLAIMS,
};
const NAMES = Object.keys(SCOPES);
/** What has these has a value that can be asked for. */
const WITH_VALUES = ['PriorityClass', 'VolumeAttributesClass'];
const APART = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
];

/** The scopes of a quota, in both ways to write them, against the resources that it counts. */
export function quotaScopeFindings(spec: Json | undefined, resources: readonly string[]): RuleFinding[] {
  const path = '/spec/scopeSelector/matchExpressions';
  const expressions = itemsAt(spec, 'scopeSelector', 'matchExpressions');
  const selected = textsIn(expressions.map((expression) => memberAt(expression, 'scopeName') ?? ''));
  const written = textsIn(memberAt(spec, 'scopes'));
  return [
    ...notAmong(NAMES, memberAt(spec, 'scopes'), '/spec/scopes', 'scope of a quota'),
    ...written.flatMap(([scope, at]) => resourceFindings(scope, resources, `/spec/scopes/${at}`)),
    ...apartFindings(written, '/spec/scopes'),
    ...expressions.flatMap((expression, at) => expressionFindings(expression, resources, `${path}/${at}`)),
    ...apartFindings(selected, path),
  ];
}

function resourceFindings(scope: string, resources: readonly string[], path: string): RuleFinding[] {
  const counted = Object.hasOwn(SCOPES, scope) ? SCOPES[scope] : undefined;
  const others = counted ? resources.filter((name) => isOfQuotas(name) && !counted.includes(name)) : [];
  const problem = `nothing of ${others.join(', ')} is counted in the scope ${scope}, ${counted?.join(', ')} alone can be`;
  return others.length === 0 ? [] : [{ path, problem, fix: 'remove the scope, or make another quota for what it does not count' }];
}

function apartFindings(scopes: readonly [string, number][], path: string): RuleFinding[] {
  const names = scopes.map(([scope]) => scope);
  return APART.filter((pair) => pair.every((scope) => names.includes(scope))).map((pair) => ({
    path,
    problem: `${pair.join(' and ')} are both there, and nothing is in both`,
    fix: 'keep one of them',
  }));
}

function expressionFindings(expression: Json, resources: readonly string[], path: string): RuleFinding[] {
  const [scope, operator] = ['scopeName', 'operator'].map((field) => memberAt(expression, field));
  if (typeof scope !== 'string' || typeof operator !== 'string') {
    return [];
  }
  const existing = NAMES.includes(scope) && !WITH_VALUES.includes(scope) && operator !== 'Exists';
  return [
    ...notAmong(NAMES, scope, `${path}/scopeName`, 'scope of a quota'),
    ...resourceFindings(scope, resources, `${path}/scopeName`),
    ...(existing
      ? [
          {
            path: `${path}/operator`,
            problem: `"${operator}" asks for values and ${scope} has none, Exists is expected`,
            fix: 'write Exists',
          },
        ]
      : operatorFindings(operator, itemsAt(expression, 'values').length, path)),
  ];
}
