import { expect, test } from 'vitest';
import { volumeCanGrow as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/volume-grows';
import { type Case, clusterWith, texts } from '../judging';

const storageClass = (name: string, members = {}) => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name },
  provisioner: 'ebs.csi.aws.com',
  ...members,
});
const cluster = clusterWith({
  storage: { size: '1Gi', storageClass: 'fast' },
  walStorage: { size: '1Gi', storageClass: 'slow' },
  tablespaces: [{ name: 'hot', storage: { size: '1Gi', storageClass: 'fast' } }],
});

test.each<Case>([
  ['a class that was not given is not judged', [cluster], undefined],
  ['disks of a node are not judged', [cluster, storageClass('fast', { provisioner: 'rancher.io/local-path' })], undefined],
  ['a class that lets volumes grow passes', [cluster, storageClass('fast', { allowVolumeExpansion: true })], []],
  [
    'a class that does not is warned of, for each volume',
    [cluster, storageClass('fast', { allowVolumeExpansion: false })],
    [
      'warning /spec/storage/storageClass: the StorageClass "fast" does not let volumes grow; write allowVolumeExpansion: true in the StorageClass, which may be changed at any time, or use another one',
      'warning /spec/tablespaces/0/storage/storageClass: the StorageClass "fast" does not let volumes grow; write allowVolumeExpansion: true in the StorageClass, which may be changed at any time, or use another one',
    ],
  ],
  [
    'a class that says nothing of it is warned of',
    [cluster, storageClass('slow')],
    [
      'warning /spec/walStorage/storageClass: the StorageClass "slow" does not let volumes grow; write allowVolumeExpansion: true in the StorageClass, which may be changed at any time, or use another one',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
