import { expect, test } from 'vitest';
import { tablespaceSnapshots as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/tablespace-snapshots';
import { clusterWith, texts } from '../judging';

test.each([['no classes', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a tablespace that is declared',
    clusterWith({
      tablespaces: [{ name: 'hot', storage: { size: '1Gi' } }],
      backup: { volumeSnapshot: { tablespaceClassName: { hot: 'a' } } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one that is not',
    clusterWith({
      tablespaces: [{ name: 'hot', storage: { size: '1Gi' } }],
      backup: { volumeSnapshot: { tablespaceClassName: { Hot: 'a' } } },
    }),
    [
      'error /spec/backup/volumeSnapshot/tablespaceClassName/Hot: no tablespace of the cluster is called "Hot"; declare it in spec.tablespaces, or correct the name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
