import { expect, test } from 'vitest';
import { sourceSaysServerName as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/source-server-name';
import { archiver, type Case, clusterWith, PLUGIN, texts } from '../judging';

const reading = (name: string, parameters: object = {}, spec: object = {}) =>
  clusterWith({
    bootstrap: { recovery: { source: name } },
    externalClusters: [{ name, plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store', ...parameters } } }],
    ...spec,
  } as never);

test.each<Case>([
  [
    'a cluster that reads no archive does not concern the rule',
    [clusterWith({ externalClusters: [{ name: 'old', plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store' } } }] })],
    undefined,
  ],
  ['an archive with a name passes', [reading('old', { serverName: 'old' })], []],
  ['an external cluster that is called as the cluster itself passes', [reading('orders')], []],
  [
    'the archive that the cluster writes is told by another rule',
    [reading('old', {}, { plugins: [archiver({ barmanObjectName: 'store' })] })],
    [],
  ],
  [
    'an archive without a name is warned of',
    [reading('old')],
    [
      'warning /spec/externalClusters/0/plugin/parameters: "old" has no serverName, so what is read is the archive of "orders"; write serverName, the name under which the other cluster archives',
    ],
  ],
  [
    'the source of a replica is judged as well',
    [
      clusterWith({
        replica: { enabled: true, source: 'old' },
        bootstrap: { pg_basebackup: { source: 'old' } },
        externalClusters: [
          { name: 'old', connectionParameters: { host: 'a' }, plugin: { name: PLUGIN, parameters: { barmanObjectName: 'store' } } },
        ],
      }),
    ],
    [
      'warning /spec/externalClusters/0/plugin/parameters: "old" has no serverName, so what is read is the archive of "orders"; write serverName, the name under which the other cluster archives',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
