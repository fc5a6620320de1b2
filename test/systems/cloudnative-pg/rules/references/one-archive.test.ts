import { expect, test } from 'vitest';
import { archiveHasOneWriter as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/one-archive';
import { archiver, type Case, clusterWith, manifest, objectStore, texts } from '../judging';

const writing = (name: string, parameters: object = {}, metadata = {}) =>
  manifest(
    'Cluster',
    name,
    { instances: 1, storage: { size: '1Gi' }, plugins: [archiver({ barmanObjectName: 'store', ...parameters })] },
    metadata,
  );
const store = objectStore('store', { destinationPath: 's3://backups/orders' });
const second = { ...store, metadata: { name: 'second', namespace: 'orders' } };
const elsewhere = (endpointURL: string) => ({
  ...objectStore('store', { destinationPath: 's3://backups/', endpointURL }),
  metadata: { name: 'store', namespace: 'others' },
});
const here = (endpointURL: string) => objectStore('store', { destinationPath: 's3://backups', endpointURL });
const inTree = (name: string) =>
  manifest('Cluster', name, {
    instances: 1,
    storage: { size: '1Gi' },
    backup: { barmanObjectStore: { destinationPath: 's3://backups/orders', serverName: 'a', s3Credentials: { inheritFromIAMRole: true } } },
  });

test.each<Case>([
  ['a cluster that archives nothing does not concern the rule', [clusterWith(), store], undefined],
  [
    'a cluster that is told not to archive does not concern the rule',
    [writing('a', {}, { annotations: { 'cnpg.io/skipWalArchiving': 'enabled' } }), store],
    undefined,
  ],
  ['two clusters in one store pass under their own names', [writing('a'), writing('b'), store], []],
  [
    'a cluster that sleeps writes nothing',
    [writing('a', { serverName: 'x' }, { annotations: { 'cnpg.io/hibernation': 'on' } }), writing('b', { serverName: 'x' }), store],
    [],
  ],
  [
    'one cluster before and after it got a namespace is one',
    [writing('a', { serverName: 'a' }), { ...writing('a'), metadata: { name: 'a' } }, store, { ...store, metadata: { name: 'store' } }],
    [],
  ],
  [
    'two clusters under one server name fail',
    [writing('a', { serverName: 'x' }), writing('b', { serverName: 'x' }), store],
    [
      'error /spec/plugins/0/parameters: the cluster "b" in namespace "orders" archives into "s3://backups/orders" under the server name "x" as well; give each cluster a destination of its own, or a serverName of its own',
      'error /spec/plugins/0/parameters: the cluster "a" in namespace "orders" archives into "s3://backups/orders" under the server name "x" as well; give each cluster a destination of its own, or a serverName of its own',
    ],
  ],
  [
    'two clusters fail by the name of a store that was not given',
    [writing('a', { serverName: 'x' }), writing('b', { serverName: 'x' })],
    [
      'error /spec/plugins/0/parameters: the cluster "b" in namespace "orders" archives into the ObjectStore "store" under the server name "x" as well; give each cluster a destination of its own, or a serverName of its own',
      'error /spec/plugins/0/parameters: the cluster "a" in namespace "orders" archives into the ObjectStore "store" under the server name "x" as well; give each cluster a destination of its own, or a serverName of its own',
    ],
  ],
  [
    'two descriptions of one store are one store',
    [writing('a', { serverName: 'x' }), writing('b', { serverName: 'x', barmanObjectName: 'second' }), store, second],
    [
      'error /spec/plugins/0/parameters: the cluster "b" in namespace "orders" archives into "s3://backups/orders" under the server name "x" as well; give each cluster a destination of its own, or a serverName of its own',
      'error /spec/plugins/0/parameters: the cluster "a" in namespace "orders" archives into "s3://backups/orders" under the server name "x" as well; give each cluster a destination of its own, or a serverName of its own',
    ],
  ],
  [
    'clusters of one name in two namespaces fail in one bucket',
    [writing('a'), writing('a', {}, { namespace: 'others' }), here('https://s3.example.com'), elsewhere('https://s3.example.com/')],
    [
      'error /spec/plugins/0/parameters: the cluster "a" in namespace "others" archives into "s3://backups" under the server name "a" as well; give each cluster a destination of its own, or a serverName of its own',
      'error /spec/plugins/0/parameters: the cluster "a" in namespace "orders" archives into "s3://backups" under the server name "a" as well; give each cluster a destination of its own, or a serverName of its own',
    ],
  ],
  [
    'a server that is called by a bare name is another one in the other namespace',
    [writing('a'), writing('a', {}, { namespace: 'others' }), here('http://minio:9000'), elsewhere('http://minio:9000')],
    [],
  ],
  [
    'a store that is built in is compared as well',
    [inTree('b'), writing('a'), store],
    [
      'error /spec/backup/barmanObjectStore: the cluster "a" in namespace "orders" archives into "s3://backups/orders" under the server name "a" as well; give each cluster a destination of its own, or a serverName of its own',
      'error /spec/plugins/0/parameters: the cluster "b" in namespace "orders" archives into "s3://backups/orders" under the server name "a" as well; give each cluster a destination of its own, or a serverName of its own',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
