import { expect, test } from 'vitest';
import { storeIsOfThePlugin as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/in-tree-store';
import { archiver, type Case, clusterWith, texts } from '../judging';

const store = { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } };

test.each<Case>([
  ['a cluster with the plugin does not concern the rule', [clusterWith({ plugins: [archiver({ barmanObjectName: 'store' })] })], undefined],
  ['a backup by snapshots does not concern the rule', [clusterWith({ backup: { volumeSnapshot: { className: 'fast' } } })], undefined],
  [
    'a store that is built in is warned of, to write to and to read from',
    [clusterWith({ backup: { barmanObjectStore: store }, externalClusters: [{ name: 'a', barmanObjectStore: store }] })],
    [
      'warning /spec/backup/barmanObjectStore: barmanObjectStore goes with CloudNativePG 1.31; describe the store in an ObjectStore, and name that in the parameters of the Barman Cloud plugin',
      'warning /spec/externalClusters/0/barmanObjectStore: barmanObjectStore goes with CloudNativePG 1.31; describe the store in an ObjectStore, and name that in the parameters of the Barman Cloud plugin',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
