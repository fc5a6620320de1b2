import { expect, test } from 'vitest';
import { tolerationsAreWellFormed as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/tolerations';
import { clusterWith, texts } from '../judging';

test.each([['no tolerations', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a key and a value',
    clusterWith({ affinity: { tolerations: [{ key: 'example.com/db', operator: 'Equal', value: 'yes', effect: 'NoSchedule' }] } }),
  ],
  ['everything', clusterWith({ affinity: { tolerations: [{ operator: 'Exists' }] } })],
  ['a time', clusterWith({ affinity: { tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5 }] } })],
  ['a key alone', clusterWith({ affinity: { tolerations: [{ key: 'a' }] } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a key with a blank',
    clusterWith({ affinity: { tolerations: [{ key: 'a b', operator: 'Exists' }] } }),
    [
      'error /spec/affinity/tolerations/0/key: "a b" is not the key of a taint, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends; correct the key',
    ],
  ],
  [
    'no key',
    clusterWith({ affinity: { tolerations: [{ value: 'a' }] } }),
    [
      'error /spec/affinity/tolerations/0/operator: there is no key and the operator is not Exists; write the key, or operator: Exists for all keys',
    ],
  ],
  [
    'no key and Equal',
    clusterWith({ affinity: { tolerations: [{ operator: 'Equal' }] } }),
    [
      'error /spec/affinity/tolerations/0/operator: there is no key and the operator is not Exists; write the key, or operator: Exists for all keys',
    ],
  ],
  [
    'a time for another effect',
    clusterWith({ affinity: { tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoSchedule', tolerationSeconds: 5 }] } }),
    [
      'error /spec/affinity/tolerations/0/effect: tolerationSeconds is written for the effect "NoSchedule", NoExecute is expected; write effect: NoExecute, or remove tolerationSeconds',
    ],
  ],
  [
    'a time without an effect',
    clusterWith({ affinity: { tolerations: [{ key: 'a', operator: 'Exists', tolerationSeconds: 0 }] } }),
    [
      'error /spec/affinity/tolerations/0/effect: tolerationSeconds is written for the effect "", NoExecute is expected; write effect: NoExecute, or remove tolerationSeconds',
    ],
  ],
  [
    'a value that is none',
    clusterWith({ affinity: { tolerations: [{ key: 'a', value: 'b c' }] } }),
    [
      'error /spec/affinity/tolerations/0/value: "b c" is not the value of a taint, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends; correct the value',
    ],
  ],
  [
    'a value for Exists',
    clusterWith({ affinity: { tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] } }),
    [
      'error /spec/affinity/tolerations/0/operator: the operator is Exists and the value is "b", none is expected; remove the value, or write operator: Equal',
    ],
  ],
  [
    'an operator of newer Kubernetes',
    clusterWith({ affinity: { tolerations: [{ key: 'a', operator: 'Gt', value: '5' }] } }),
    ['error /spec/affinity/tolerations/0/operator: "Gt" is no operator of a toleration, Equal or Exists is expected; write one of them'],
  ],
  [
    'another effect',
    clusterWith({ affinity: { tolerations: [{ key: 'a', operator: 'Exists', effect: 'noSchedule' }] } }),
    [
      'error /spec/affinity/tolerations/0/effect: "noSchedule" is no effect, one of NoSchedule, PreferNoSchedule, NoExecute is expected; write one of them, or none for all',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
