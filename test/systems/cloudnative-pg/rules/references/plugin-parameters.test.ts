import { expect, test } from 'vitest';
import { pluginKnowsParameter as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/plugin-parameters';
import { archiver, type Case, clusterWith, PLUGIN, texts } from '../judging';

test.each<Case>([
  ['a cluster without plugins does not concern the rule', [clusterWith()], undefined],
  [
    'parameters of another plugin are not judged',
    [clusterWith({ plugins: [{ name: 'pgbackrest.dalibo.com', parameters: { stanza: 'a' } }] })],
    undefined,
  ],
  [
    'the two parameters that the plugin reads pass',
    [clusterWith({ plugins: [archiver({ barmanObjectName: 'store', serverName: 'a' })] })],
    [],
  ],
  ['a plugin without parameters passes', [clusterWith({ plugins: [{ name: PLUGIN }] })], []],
  ['a slip in the name of the store is told by another rule', [clusterWith({ plugins: [archiver({ barmanObjectname: 'store' })] })], []],
  [
    'a parameter that the plugin does not read is warned of',
    [clusterWith({ plugins: [archiver({ barmanObjectName: 'store', retentionPolicy: '30d' })] })],
    [
      'warning /spec/plugins/0/parameters/retentionPolicy: the plugin has no parameter "retentionPolicy" and passes over it, it reads barmanObjectName and serverName; take it out, what concerns the store stands in the ObjectStore',
    ],
  ],
  [
    'those of external clusters are judged as well',
    [
      clusterWith({
        externalClusters: [{ name: 'a', plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store', servername: 'a' } } }],
      }),
    ],
    [
      'warning /spec/externalClusters/0/plugin/parameters/servername: the plugin has no parameter "servername" and passes over it, it reads barmanObjectName and serverName; take it out, what concerns the store stands in the ObjectStore',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
