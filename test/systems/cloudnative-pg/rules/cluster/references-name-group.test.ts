import { expect, test } from 'vitest';
import { referencesNameGroup as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/references-name-group';
import { clusterWith, texts } from '../judging';

test.each([['no references', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['a group', clusterWith({ imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c', major: 17 } })],
  [
    'an empty group',
    clusterWith({ bootstrap: { recovery: { volumeSnapshots: { storage: { apiGroup: '', kind: 'PersistentVolumeClaim', name: 's' } } } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a catalog without a group',
    clusterWith({ imageCatalogRef: { kind: 'ImageCatalog', name: 'c', major: 17 } }),
    [
      'error /spec/imageCatalogRef/apiGroup: there is no apiGroup, one is expected: the operator makes null of it; write apiGroup: postgresql.cnpg.io, or "" for a core kind',
    ],
  ],
  [
    'a claim without a group',
    clusterWith({ bootstrap: { recovery: { volumeSnapshots: { storage: { kind: 'PersistentVolumeClaim', name: 's' } } } } }),
    [
      'error /spec/bootstrap/recovery/volumeSnapshots/storage/apiGroup: there is no apiGroup, one is expected: the operator makes null of it; write apiGroup: snapshot.storage.k8s.io, or "" for a core kind',
    ],
  ],
  [
    'no sources',
    clusterWith({ projectedVolumeTemplate: {} }),
    [
      'error /spec/projectedVolumeTemplate/sources: there is no sources, one is expected: the operator makes null of it; write the sources, or remove projectedVolumeTemplate',
    ],
  ],
  [
    'a source of a claim',
    clusterWith({ storage: { size: '1Gi', pvcTemplate: { dataSource: { kind: 'PersistentVolumeClaim', name: 'a' } } } }),
    [
      'error /spec/storage/pvcTemplate/dataSource/apiGroup: there is no apiGroup, one is expected: the operator makes null of it; write apiGroup: snapshot.storage.k8s.io, or "" for a core kind',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
