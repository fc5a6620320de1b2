import { expect, test } from 'vitest';
import { logLevelIsField } from '../../../../src/systems/barman-cloud/rules/log-level';
import { objectStoreNamesNoServer } from '../../../../src/systems/barman-cloud/rules/server-name';
import { clusterWith, texts } from '../../cloudnative-pg/rules/judging';

function store(configuration: object, additionalContainerArgs?: string[]) {
  return {
    apiVersion: 'barmancloud.cnpg.io/v1',
    kind: 'ObjectStore',
    metadata: { name: 'store', namespace: 'orders' },
    spec: {
      configuration: { destinationPath: 's3://acme/', s3Credentials: { inheritFromIAMRole: true }, ...configuration },
      ...(additionalContainerArgs && { instanceSidecarConfiguration: { additionalContainerArgs } }),
    },
  };
}

const named = [
  'error /spec/configuration/serverName: serverName is set in the store; remove it; write it as parameter serverName of the plugin in the Cluster',
];

test.each([
  ['a cluster does not concern the rule', clusterWith(), undefined],
  ['none passes', store({}), []],
  ['a null is none', store({ serverName: null }), []],
  ['one fails', store({ serverName: 'orders' }), named],
  ['an empty one fails', store({ serverName: '' }), named],
])('the server of a store: %s', (_name, document, expected) => {
  expect(texts(objectStoreNamesNoServer, document)).toEqual(expected);
});

test.each([
  ['none do not concern the rule', store({}), undefined],
  ['others pass', store({}, ['--log-format', '-log-level', ' --log-level']), []],
  [
    'the log level fails, and whatever begins like it',
    store({}, ['--other', '--log-level=debug', '--log-leveling']),
    [
      'error /spec/instanceSidecarConfiguration/additionalContainerArgs/1: the argument "--log-level=debug" sets the log level; remove it, and write spec.instanceSidecarConfiguration.logLevel',
      'error /spec/instanceSidecarConfiguration/additionalContainerArgs/2: the argument "--log-leveling" sets the log level; remove it, and write spec.instanceSidecarConfiguration.logLevel',
    ],
  ],
])('arguments of the sidecar: %s', (_name, document, expected) => {
  expect(texts(logLevelIsField, document)).toEqual(expected);
});
