import { expect, test } from 'vitest';
import { pluginIsNamedRight as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/plugin-name';
import { archiver, type Case, clusterWith, texts } from '../judging';

test.each<Case>([
  ['a cluster without plugins does not concern the rule', [clusterWith()], undefined],
  ['a plugin that is switched off is not loaded', [clusterWith({ plugins: [{ name: 'barman-cloud', enabled: false }] })], undefined],
  ['the plugin by its name passes', [clusterWith({ plugins: [archiver({ barmanObjectName: 'store' })] })], []],
  ['a plugin of somebody else passes', [clusterWith({ plugins: [{ name: 'pgbackrest.dalibo.com' }] })], []],
  [
    'the name of the repository fails',
    [clusterWith({ plugins: [{ name: 'plugin-barman-cloud' }] })],
    [
      'error /spec/plugins/0/name: no plugin is called "plugin-barman-cloud", and the operator reconciles nothing until it finds one; write "barman-cloud.cloudnative-pg.io"',
    ],
  ],
  [
    'a slip of the finger in an external cluster fails',
    [clusterWith({ externalClusters: [{ name: 'a', plugin: { name: 'barman-cloud.cloudnativepg.io' } }] })],
    [
      'error /spec/externalClusters/0/plugin/name: no plugin is called "barman-cloud.cloudnativepg.io", and the operator reconciles nothing until it finds one; write "barman-cloud.cloudnative-pg.io"',
    ],
  ],
  [
    'a plugin without a name fails',
    [clusterWith({ plugins: [{}] })],
    [
      'error /spec/plugins/0/name: the plugin has no name, the operator looks for one called "" and reconciles nothing until it finds it; write name: barman-cloud.cloudnative-pg.io, or take the entry out',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
