import { expect, test } from 'vitest';
import { inTreeArchive as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-in-tree-archive';
import { clusterWith, texts } from '../judging';

test.each([['the plugin', clusterWith({ plugins: [{ name: 'a', isWALArchiver: true }] })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'an archive',
    clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } } } }),
    [
      'warning /spec/backup/barmanObjectStore: the archive is served by the operator itself, which ends with CloudNativePG 1.31; migrate to the Barman Cloud plugin and an ObjectStore',
    ],
  ],
  [
    'an archive of an external cluster',
    clusterWith({ externalClusters: [{ name: 'a', barmanObjectStore: { destinationPath: 's3://a' } }] }),
    [
      'warning /spec/externalClusters/0/barmanObjectStore: the archive is served by the operator itself, which ends with CloudNativePG 1.31; migrate to the Barman Cloud plugin and an ObjectStore',
    ],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
