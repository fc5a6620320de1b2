import { expect, test } from 'vitest';
import { oneBootstrapMethod as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/one-bootstrap-method';
import { clusterWith, texts } from '../judging';

test.each([['no bootstrap', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['one', clusterWith({ bootstrap: { initdb: {} } })],
  ['none in an empty section', clusterWith({ bootstrap: {} })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'two',
    clusterWith({ bootstrap: { initdb: {}, recovery: {} } }),
    ['error /spec/bootstrap: there are initdb, recovery, one method is expected; keep the one that is meant'],
  ],
  [
    'three',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { initdb: {}, recovery: {}, pg_basebackup: { source: 'old' } },
    }),
    ['error /spec/bootstrap: there are initdb, recovery, pg_basebackup, one method is expected; keep the one that is meant'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
