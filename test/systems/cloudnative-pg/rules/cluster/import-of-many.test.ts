import { expect, test } from 'vitest';
import { importOfMany as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/import-of-many';
import { clusterWith, texts } from '../judging';

test.each([
  [
    'a microservice',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'microservice', databases: ['a'] } } } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'all',
    clusterWith({
      bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['*'], roles: ['*'] } } },
    }),
  ],
  [
    'several',
    clusterWith({
      bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['a', 'b'], roles: ['c', 'd'] } } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'none',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: [] } } } }),
    ['error /spec/bootstrap/initdb/import/databases: no database is listed, at least 1 is expected; list the databases, or write ["*"]'],
  ],
  [
    'all beside one',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['*', 'a'] } } } }),
    ['error /spec/bootstrap/initdb/import/databases: "*" stands among 2 databases, alone is expected; keep "*", or the names'],
  ],
  [
    'all roles beside one',
    clusterWith({
      bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['*'], roles: ['a', '*'] } } },
    }),
    ['error /spec/bootstrap/initdb/import/roles: "*" stands among 2 roles, alone is expected; keep "*", or the names'],
  ],
  [
    'SQL',
    clusterWith({
      bootstrap: {
        initdb: {
          import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['a'], postImportApplicationSQL: ['SELECT 1'] },
        },
      },
    }),
    [
      'error /spec/bootstrap/initdb/import/postImportApplicationSQL: SQL for the application database is given, none is expected for the type "monolith"; remove it, or write type: microservice',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
