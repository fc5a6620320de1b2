import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { storageClassRetains as rule } from '../../../../src/systems/cloudnative-pg/rules/storage-class-retains';
import { clusterWith, texts } from './judging';

const labels = { 'cdk8s-postgres/protected': 'true' };
const kept = clusterWith({ storage: { size: '1Gi', storageClass: 'fast' } }, { labels });
const storageClass = (name: string, members: JsonObject = {}): JsonObject => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name },
  provisioner: 'example.com/disk',
  ...members,
});

test.each([
  ['a cluster that is not protected', [clusterWith({ storage: { size: '1Gi', storageClass: 'fast' } }), storageClass('fast')]],
  ['a class that was not given', [kept, storageClass('slow')]],
])('%s does not concern the rule', (_name, documents) => {
  expect(texts(rule, ...documents)).toBeUndefined();
});

test('a class that retains passes', () => {
  expect(texts(rule, kept, storageClass('fast', { reclaimPolicy: 'Retain' }))).toEqual([]);
});

test('a class that does not say what becomes of volumes deletes them', () => {
  expect(texts(rule, kept, storageClass('fast'))).toEqual([
    'warning /spec/storage/storageClass: the cluster is protected, and the StorageClass "fast" has the reclaim policy "Delete": deleted claims take the data along; use a StorageClass with reclaimPolicy: Retain',
  ]);
});

test('each volume is judged', () => {
  const storage = { size: '1Gi', storageClass: 'fast' };
  const cluster = clusterWith({ storage, walStorage: storage, tablespaces: [{ name: 'hot', storage }] }, { labels });
  expect(texts(rule, cluster, storageClass('fast', { reclaimPolicy: 'Delete' }))?.map((text) => text.split(':')[0])).toEqual([
    'warning /spec/storage/storageClass',
    'warning /spec/tablespaces/0/storage/storageClass',
    'warning /spec/walStorage/storageClass',
  ]);
});
