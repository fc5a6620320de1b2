import { expect, test } from 'vitest';
import { oneServiceAccount as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/service-account';
import { clusterWith, texts } from '../judging';

test.each([['no name', clusterWith({ serviceAccountTemplate: { metadata: { labels: { a: 'b' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([['a name alone', clusterWith({ serviceAccountName: 'a' })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'both',
    clusterWith({ serviceAccountName: 'a', serviceAccountTemplate: { metadata: {} } }),
    ['error /spec/serviceAccountName: the account "a" is named beside serviceAccountTemplate, one of both is expected; remove one'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
