import { expect, test } from 'vitest';
import { ownerNeedsDatabase as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/owner-needs-database';
import { clusterWith, texts } from '../judging';

test.each([
  ['an owner alone', clusterWith({ bootstrap: { initdb: { owner: 'app' } } })],
  [
    'a monolith without an owner',
    clusterWith({ bootstrap: { initdb: { import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['*'] } } } }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'both',
    clusterWith({
      bootstrap: {
        initdb: { owner: 'app', database: 'app', import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['*'] } },
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'an owner alone in a monolith',
    clusterWith({
      bootstrap: { initdb: { owner: 'app', import: { source: { externalCluster: 'old' }, type: 'monolith', databases: ['*'] } } },
    }),
    [
      'error /spec/bootstrap/initdb/database: the owner is "app" and there is no database, both or none are expected with a monolith import; name the database, or remove the owner',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
