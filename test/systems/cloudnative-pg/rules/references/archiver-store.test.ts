import { expect, test } from 'vitest';
import { pluginNamesStore as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/archiver-store';
import { archiver, type Case, clusterWith, PLUGIN, texts } from '../judging';

const restored = (plugin: object) =>
  clusterWith({
    bootstrap: { recovery: { source: 'a' } },
    externalClusters: [{ name: 'a', plugin: { name: PLUGIN, ...plugin } }],
  } as never);

test.each<Case>([
  ['a cluster without the plugin does not concern the rule', [clusterWith()], undefined],
  ['a plugin that does not archive is not judged', [clusterWith({ plugins: [{ name: PLUGIN }] })], undefined],
  [
    'an external cluster that nothing reads is not judged',
    [clusterWith({ externalClusters: [{ name: 'a', plugin: { name: PLUGIN } }] })],
    undefined,
  ],
  ['an archive with a store passes', [clusterWith({ plugins: [archiver({ barmanObjectName: 'store' })] })], []],
  [
    'an archive without parameters fails',
    [clusterWith({ plugins: [{ name: PLUGIN, isWALArchiver: true }] })],
    [
      'error /spec/plugins/0/parameters: the parameters of the plugin do not say which ObjectStore it is to use; write barmanObjectName, with the name of an ObjectStore in the namespace of the cluster',
    ],
  ],
  [
    'an archive with a store that has no name fails',
    [clusterWith({ plugins: [archiver({ barmanObjectName: '' })] })],
    [
      'error /spec/plugins/0/parameters/barmanObjectName: the parameters of the plugin do not say which ObjectStore it is to use; write barmanObjectName, with the name of an ObjectStore in the namespace of the cluster',
    ],
  ],
  [
    'a parameter that is nearly right fails',
    [clusterWith({ plugins: [archiver({ barmanObjectname: 'store' })] })],
    [
      'error /spec/plugins/0/parameters/barmanObjectname: the plugin knows no parameter "barmanObjectname", barmanObjectName is expected; write barmanObjectName, with the name of an ObjectStore in the namespace of the cluster',
    ],
  ],
  [
    'a source without a store fails',
    [restored({ parameters: { serverName: 'a' } })],
    [
      'error /spec/externalClusters/0/plugin/parameters: the parameters of the plugin do not say which ObjectStore it is to use; write barmanObjectName, with the name of an ObjectStore in the namespace of the cluster',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
