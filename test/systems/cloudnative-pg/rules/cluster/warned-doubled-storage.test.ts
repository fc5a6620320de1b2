import { expect, test } from 'vitest';
import { storageIsSaidOnce as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-doubled-storage';
import { clusterWith, texts } from '../judging';

test.each([['no template', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['a template alone', clusterWith({ storage: { pvcTemplate: { resources: { requests: { storage: '1Gi' } }, storageClassName: 'a' } } })],
  ['a request of 0', clusterWith({ storage: { size: '1Gi', pvcTemplate: { resources: { requests: { storage: '0' } } } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a size twice',
    clusterWith({ storage: { size: '1Gi', pvcTemplate: { resources: { requests: { storage: '2Gi' } } } } }),
    ['warning /spec/storage/size: the size is 1Gi and 2Gi in pvcTemplate, which has no effect; keep one of them'],
  ],
  [
    'a class twice',
    clusterWith({ walStorage: { size: '1Gi', storageClass: 'a', pvcTemplate: { storageClassName: 'b' } } }),
    ['warning /spec/walStorage/storageClass: the class is "a" and "b" in pvcTemplate, which has no effect; keep one of them'],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
