import { expect, test } from 'vitest';
import { podSelectors as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/pod-selectors';
import { clusterWith, texts } from '../judging';

test.each([['no selectors', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['labels', clusterWith({ podSelectorRefs: [{ name: 'apps', selector: { matchLabels: { app: 'web' } } }], postgresql: { pg_hba: [] } })],
  [
    'an expression',
    clusterWith({
      podSelectorRefs: [{ name: 'apps', selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] } }],
      postgresql: { pg_hba: [] },
    }),
  ],
  ['everything', clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [] } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a label that is none',
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: { matchLabels: { 'a b': 'c' } } }], postgresql: { pg_hba: [] } }),
    [
      'error /spec/podSelectorRefs/0/selector/matchLabels/a b: "a b" is not the key of a label, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends; correct the key',
    ],
  ],
  [
    'an operator that is none',
    clusterWith({
      podSelectorRefs: [{ name: 'apps', selector: { matchExpressions: [{ key: 'app', operator: 'Is', values: ['a'] }] } }],
      postgresql: { pg_hba: [] },
    }),
    [
      'error /spec/podSelectorRefs/0/selector/matchExpressions/0/operator: "Is" is not an operator of a selector, In, NotIn, Exists, DoesNotExist are expected; choose one of them',
    ],
  ],
  [
    'no values',
    clusterWith({
      podSelectorRefs: [{ name: 'apps', selector: { matchExpressions: [{ key: 'app', operator: 'In' }] } }],
      postgresql: { pg_hba: [] },
    }),
    [
      'error /spec/podSelectorRefs/0/selector/matchExpressions/0/values: In compares with a list of values and there is none; list the values, or write Exists or DoesNotExist',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
