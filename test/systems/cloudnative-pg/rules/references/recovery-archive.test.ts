import { expect, test } from 'vitest';
import { recoveryKeepsItsSource as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/recovery-archive';
import { archiver, type Case, clusterWith, objectStore, PLUGIN, texts } from '../judging';

const restored = (own: object, read: object, metadata = {}) =>
  clusterWith(
    {
      bootstrap: { recovery: { source: 'old' } },
      externalClusters: [{ name: 'old', plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store', ...read } } }],
      plugins: [archiver({ barmanObjectName: 'store', ...own })],
    } as never,
    metadata,
  );
const skip = { annotations: { 'cnpg.io/skipEmptyWalArchiveCheck': 'enabled' } };
const configuration = { destinationPath: 's3://backups', s3Credentials: { inheritFromIAMRole: true } };
const inTree = (own: object, read: object) =>
  clusterWith({
    bootstrap: { recovery: { source: 'old' } },
    externalClusters: [{ name: 'old', barmanObjectStore: { ...configuration, ...read } }],
    backup: { barmanObjectStore: { ...configuration, ...own } },
  } as never);

test.each<Case>([
  ['a new cluster does not concern the rule', [clusterWith({ plugins: [archiver({ barmanObjectName: 'store' })] })], undefined],
  [
    'a cluster that archives nothing does not concern the rule',
    [
      clusterWith({
        bootstrap: { recovery: { source: 'old' } },
        externalClusters: [{ name: 'old', plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store' } } }],
      }),
    ],
    undefined,
  ],
  ['who switches the check off knows', [restored({}, {}, skip)], undefined],
  ['an archive of its own passes', [restored({ serverName: 'orders-2' }, { serverName: 'orders' })], []],
  ['another store passes', [restored({ barmanObjectName: 'other' }, {})], []],
  [
    'another store that is the same place fails',
    [
      restored({ barmanObjectName: 'other' }, {}),
      objectStore('store', { destinationPath: 's3://backups' }),
      objectStore('other', { destinationPath: 's3://backups/' }),
    ],
    [
      'error /spec/plugins/0/parameters: the cluster is restored from "s3://backups", server name "orders", and archives into the same place; write another serverName here, for example "orders-2", or use another store',
    ],
  ],
  [
    'the archive that is read fails, by the name that both get',
    [restored({}, {})],
    [
      'error /spec/plugins/0/parameters: the cluster is restored from the ObjectStore "store", server name "orders", and archives into the same place; write another serverName here, for example "orders-2", or use another store',
    ],
  ],
  [
    'the archive that is read fails, by the name that both give',
    [restored({ serverName: 'x' }, { serverName: 'x' })],
    [
      'error /spec/plugins/0/parameters: the cluster is restored from the ObjectStore "store", server name "x", and archives into the same place; write another serverName here, for example "x-2", or use another store',
    ],
  ],
  ['built-in stores take the name of the external cluster', [inTree({}, {})], []],
  [
    'built-in stores fail as well',
    [inTree({}, { serverName: 'orders' })],
    [
      'error /spec/backup/barmanObjectStore: the cluster is restored from "s3://backups", server name "orders", and archives into the same place; write another serverName here, for example "orders-2", or use another store',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
