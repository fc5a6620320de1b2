import { expect, test } from 'vitest';
import { sqlReferences as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/sql-references';
import { clusterWith, texts } from '../judging';

test.each([
  ['no references', clusterWith({ bootstrap: { initdb: {} } })],
  [
    'another list, which the operator does not look at',
    clusterWith({ bootstrap: { initdb: { postInitSQLRefs: { secretRefs: [{ name: 'a', key: '' }] } } } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'name and key',
    clusterWith({
      bootstrap: {
        initdb: { postInitApplicationSQLRefs: { secretRefs: [{ name: 'a', key: 'b' }], configMapRefs: [{ name: 'a', key: 'b' }] } },
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a Secret without a key',
    clusterWith({ bootstrap: { initdb: { postInitApplicationSQLRefs: { secretRefs: [{ name: 'a' }] } } } }),
    [
      'error /spec/bootstrap/initdb/postInitApplicationSQLRefs/secretRefs/0: the reference has no key, name and key are expected; write key',
    ],
  ],
  [
    'a ConfigMap without anything',
    clusterWith({ bootstrap: { initdb: { postInitApplicationSQLRefs: { configMapRefs: [{ name: 'a', key: 'b' }, {}] } } } }),
    [
      'error /spec/bootstrap/initdb/postInitApplicationSQLRefs/configMapRefs/1: the reference has no name and no key, name and key are expected; write name and key',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
