import { expect, test } from 'vitest';
import { volumesHaveSize as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/volumes-have-size';
import { clusterWith, texts } from '../judging';

test.each([
  ['a size', clusterWith({ storage: { size: '1Gi' } })],
  ['a request in the template of the claim', clusterWith({ storage: { pvcTemplate: { resources: { requests: { storage: '1Gi' } } } } })],
  ['an amount that is negative, since only its form is looked at', clusterWith({ storage: { size: '-1Gi' } })],
  ['0, which can be read', clusterWith({ storage: { size: '0' } })],
  ['a tablespace with a size', clusterWith({ tablespaces: [{ name: 'hot', storage: { size: '1Gi' } }] })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'an amount with a blank',
    clusterWith({ storage: { size: '1 Gi' } }),
    ['error /spec/storage/size: "1 Gi" is no quantity, the size of a volume is expected; write a number with a suffix, such as 10Gi'],
  ],
  [
    'nothing',
    clusterWith({ storage: {} }),
    ['error /spec/storage/size: the volume has no size, one is expected; write the size, or a storage request in pvcTemplate'],
  ],
  [
    'an empty text',
    clusterWith({ storage: { size: '' } }),
    ['error /spec/storage/size: the volume has no size, one is expected; write the size, or a storage request in pvcTemplate'],
  ],
  [
    'a template without a request',
    clusterWith({ storage: { pvcTemplate: { resources: { requests: {} } } } }),
    ['error /spec/storage/size: the volume has no size, one is expected; write the size, or a storage request in pvcTemplate'],
  ],
  [
    'a request of 0',
    clusterWith({ storage: { pvcTemplate: { resources: { requests: { storage: '0' } } } } }),
    ['error /spec/storage/size: the volume has no size, one is expected; write the size, or a storage request in pvcTemplate'],
  ],
  [
    'a WAL volume without a size',
    clusterWith({ walStorage: { storageClass: 'fast' } }),
    ['error /spec/walStorage/size: the volume has no size, one is expected; write the size, or a storage request in pvcTemplate'],
  ],
  [
    'a tablespace without a volume',
    clusterWith({ tablespaces: [{ name: 'hot' }] }),
    [
      'error /spec/tablespaces/0/storage/size: the volume has no size, one is expected; write the size, or a storage request in pvcTemplate',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
