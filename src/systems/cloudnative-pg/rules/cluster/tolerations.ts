import type { JsonObject, RuleFinding } from '../../../../finding';
import { labelKeyProblem, labelValueProblem } from '../../../../kubernetes/labels';
import { clusterRule } from './cluster-rule';
import { isSet, mapsAt, textAt } from './view';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

export const tolerationsAreWellFormed = clusterRule({
  id: 'CNPG-337',
  title: 'Tolerations are such as a Pod can have',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
  reason:
    'The operator copies them into its Pods, which the API server would refuse. Gt and Lt, which newer Kubernetes knows, the operator does not.',
  about: ['/spec/affinity/tolerations'],

  check(spec) {
    const tolerations = mapsAt(spec, 'affinity', 'tolerations');
    return tolerations.length === 0
      ? undefined
      : tolerations.flatMap(([item, index]) =>
          findingsOf(item).map((finding) => ({ ...finding, path: `/spec/affinity/tolerations/${index}${finding.path}` })),
        );
  },
});

function findingsOf(toleration: JsonObject): RuleFinding[] {
  const key = textAt(toleration, 'key');
  const effect = textAt(toleration, 'effect');
  const keyProblem = key === '' ? undefined : labelKeyProblem(key);
  return [
    ...(keyProblem === undefined
      ? []
      : [{ path: '/key', problem: `"${key}" is not the key of a taint, ${keyProblem}`, fix: 'correct the key' }]),
    ...operatorFindings(toleration, key),
    ...(isSet(toleration, 'tolerationSeconds') && effect !== 'NoExecute'
      ? [
          {
            path: '/effect',
            problem: `tolerationSeconds is written for the effect "${effect}", NoExecute is expected`,
            fix: 'write effect: NoExecute, or remove tolerationSeconds',
          },
        ]
      : []),
    ...(effect !== '' && !EFFECTS.includes(effect)
      ? [
          {
            path: '/effect',
            problem: `"${effect}" is no effect, one of ${EFFECTS.join(', ')} is expected`,
            fix: 'write one of them, or none for all',
          },
        ]
      : []),
  ];
}

function operatorFindings(toleration: JsonObject, key: string): RuleFinding[] {
  const [operator, value] = [textAt(toleration, 'operator'), textAt(toleration, 'value')];
  const path = '/operator';
  if (operator !== '' && operator !== 'Equal' && operator !== 'Exists') {
    return [{ path, problem: `"${operator}" is no operator of a toleration, Equal or Exists is expected`, fix: 'write one of them' }];
  }
  if (operator === 'Exists') {
    const problem = `the operator is Exists and the value is "${value}", none is expected`;
    return value === '' ? [] : [{ path, problem, fix: 'remove the value, or write operator: Equal' }];
  }
  const valueProblem = labelValueProblem(value);
  return [
    ...(key === ''
      ? [{ path, problem: 'there is no key and the operator is not Exists', fix: 'write the key, or operator: Exists for all keys' }]
      : []),
    ...(valueProblem === undefined
      ? []
      : [{ path: '/value', problem: `"${value}" is not the value of a taint, ${valueProblem}`, fix: 'correct the value' }]),
  ];
}
