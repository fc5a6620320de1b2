import { expect, test } from 'vitest';
import { requiredIsWritten as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/written-members';
import { clusterWith, texts } from '../judging';

test.each([['nothing that needs a name', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['names', clusterWith({ plugins: [{ name: 'a' }], managed: { roles: [{ name: 'a', passwordSecret: { name: 'b' } }] } })]])(
  '%s passes',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toEqual([]);
  },
);

test.each([
  [
    'a role without a name',
    clusterWith({ managed: { roles: [{}] } }),
    ['error /spec/managed/roles/0/name: there is no name, one is expected; the API server accepts it all the same; write name'],
  ],
  [
    'a plugin without a name',
    clusterWith({ plugins: [{}] }),
    ['error /spec/plugins/0/name: there is no name, one is expected; the API server accepts it all the same; write name'],
  ],
  [
    'an item that is nothing',
    clusterWith({ plugins: [null] }),
    ['error /spec/plugins/0/name: there is no name, one is expected; the API server accepts it all the same; write name'],
  ],
  [
    'an external cluster without a name',
    clusterWith({ externalClusters: [{ connectionParameters: { host: 'db' } }] }),
    ['error /spec/externalClusters/0/name: there is no name, one is expected; the API server accepts it all the same; write name'],
  ],
  [
    'a key without a key',
    clusterWith({ externalClusters: [{ name: 'a', connectionParameters: { host: 'db' }, sslKey: { name: 'b' } }] }),
    ['error /spec/externalClusters/0/sslKey/key: there is no key, one is expected; the API server accepts it all the same; write key'],
  ],
  [
    'an import from nobody',
    clusterWith({ bootstrap: { initdb: { import: { type: 'microservice', databases: ['a'] } } } }),
    [
      'error /spec/bootstrap/initdb/import/source/externalCluster: there is no externalCluster, one is expected; the API server accepts it all the same; write externalCluster',
    ],
  ],
  [
    'a constraint without a topology',
    clusterWith({ topologySpreadConstraints: [{ maxSkew: 1 }] }),
    [
      'error /spec/topologySpreadConstraints/0/topologyKey: there is no topologyKey, one is expected; the API server accepts it all the same; write topologyKey',
      'error /spec/topologySpreadConstraints/0/whenUnsatisfiable: there is no whenUnsatisfiable, one is expected; the API server accepts it all the same; write whenUnsatisfiable',
    ],
  ],
  [
    'a source of a tablespace without a kind',
    clusterWith({
      bootstrap: {
        recovery: {
          volumeSnapshots: {
            storage: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
            tablespaceStorage: { hot: { apiGroup: '', name: 's' } },
          },
        },
      },
    }),
    [
      'error /spec/bootstrap/recovery/volumeSnapshots/tablespaceStorage/hot/kind: there is no kind, one is expected; the API server accepts it all the same; write kind',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
