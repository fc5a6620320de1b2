import { expect, test } from 'vitest';
import { importOfOne as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/import-of-one';
import { clusterWith, texts } from '../judging';

test.each([
  [
    'a monolith',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['a', 'b'] } } } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'one database',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'microservice', databases: ['a'] } } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'two databases',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'microservice', databases: ['a', 'b'] } } } }),
    [
      'error /spec/bootstrap/initdb/import/databases: 2 databases are listed, exactly 1 is expected for the type "microservice"; list the one database, or write type: monolith',
    ],
  ],
  [
    'none',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'microservice', databases: [] } } } }),
    [
      'error /spec/bootstrap/initdb/import/databases: 0 databases are listed, exactly 1 is expected for the type "microservice"; list the one database, or write type: monolith',
    ],
  ],
  [
    'a role',
    clusterWith({
      bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'microservice', databases: ['a'], roles: ['b'] } } },
    }),
    [
      'error /spec/bootstrap/initdb/import/roles: 1 role is listed, none is expected for the type "microservice"; remove the roles, or write type: monolith',
    ],
  ],
  [
    'a star within a name',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'microservice', databases: ['a*'] } } } }),
    [
      'error /spec/bootstrap/initdb/import/databases/0: the database is "a*", a name without "*" is expected for the type "microservice"; name the database, or write type: monolith',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
