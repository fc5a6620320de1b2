import { expect, test } from 'vitest';
import { recoverySource as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-source';
import { clusterWith, texts } from '../judging';

test.each([['no source', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'a source with a plugin',
    clusterWith({ externalClusters: [{ name: 'old', plugin: { name: 'p' } }], bootstrap: { recovery: { source: 'old' } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one that is not declared',
    clusterWith({ externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }], bootstrap: { recovery: { source: 'new' } } }),
    [
      'error /spec/bootstrap/recovery/source: no external cluster is called "new", there are "old"; declare it in externalClusters, or correct the name',
    ],
  ],
  [
    'none at all',
    clusterWith({ bootstrap: { recovery: { source: 'old' } } }),
    [
      'error /spec/bootstrap/recovery/source: no external cluster is called "old", there are none; declare it in externalClusters, or correct the name',
    ],
  ],
  [
    'one without anything',
    clusterWith({ externalClusters: [{ name: 'old' }], bootstrap: { recovery: { source: 'old' } } }),
    [
      'error /spec/bootstrap/recovery/source: the external cluster "old" has none of connectionParameters, plugin, barmanObjectStore, one is expected to recover from; write plugin with the object store of the backups',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
