import { expect, test } from 'vitest';
import { namedKeyIsThere as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/secret-keys';
import { type Case, clusterWith, secretWith, texts } from '../judging';

const named = { name: 'given', key: 'wanted' };
const has = secretWith(['wanted', 'other']);
const lacks = secretWith(['other']);
const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'given', namespace: 'orders' }, data: { other: 'x' } };
const external = (members: object) =>
  clusterWith({ externalClusters: [{ name: 'a', connectionParameters: { host: 'a' }, ...members }] } as never);
const inTree = (s3Credentials: object) => ({ barmanObjectStore: { destinationPath: 's3://a', s3Credentials } });

test.each<Case>([
  ['a cluster that names no keys does not concern the rule', [clusterWith(), lacks], undefined],
  ['a Secret that was not given is not judged', [external({ password: named })], undefined],
  [
    'a Secret of another namespace is not the one that is meant',
    [external({ password: named }), { ...lacks, metadata: { name: 'given', namespace: 'others' } }],
    undefined,
  ],
  [
    'keys that an external secret writes are not judged',
    [
      external({ password: named }),
      lacks,
      {
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
        metadata: { name: 'x', namespace: 'orders' },
        spec: { target: { name: 'given', creationPolicy: 'Merge' } },
      },
    ],
    undefined,
  ],
  [
    'keys that are not needed are not judged',
    [clusterWith({ env: [{ name: 'A', valueFrom: { secretKeyRef: { ...named, optional: true } } }] }), lacks],
    undefined,
  ],
  [
    'keys that a role of the platform replaces are not judged',
    [clusterWith({ backup: inTree({ inheritFromIAMRole: true, accessKeyId: named }) } as never), lacks],
    undefined,
  ],
  ['keys that are there pass', [external({ password: named, sslKey: named }), has], []],
  [
    'a password of an external cluster fails',
    [external({ password: named }), lacks],
    [
      'error /spec/externalClusters/0/password/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
  [
    'the keys of a store that is built in fail',
    [clusterWith({ backup: inTree({ accessKeyId: named, secretAccessKey: { name: 'given', key: 'other' } }) } as never), lacks],
    [
      'error /spec/backup/barmanObjectStore/s3Credentials/accessKeyId/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
  [
    'the keys of a store to restore from fail',
    [external({ barmanObjectStore: { destinationPath: 's3://a', azureCredentials: { storageKey: named } } }), lacks],
    [
      'error /spec/externalClusters/0/barmanObjectStore/azureCredentials/storageKey/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
  [
    'the password for LDAP fails',
    [clusterWith({ postgresql: { ldap: { server: 'a', bindSearchAuth: { bindPassword: named } } } }), lacks],
    [
      'error /spec/postgresql/ldap/bindSearchAuth/bindPassword/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
  [
    'statements for the bootstrap fail',
    [clusterWith({ bootstrap: { initdb: { postInitSQLRefs: { configMapRefs: [named], secretRefs: [named] } } } }), lacks, configMap],
    [
      'error /spec/bootstrap/initdb/postInitSQLRefs/configMapRefs/0/key: the ConfigMap "given" has no key "wanted"; write a key that is there, or add "wanted" to the ConfigMap',
      'error /spec/bootstrap/initdb/postInitSQLRefs/secretRefs/0/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
  [
    'a variable fails',
    [clusterWith({ env: [{ name: 'A', valueFrom: { configMapKeyRef: named } }] }), configMap],
    [
      'error /spec/env/0/valueFrom/configMapKeyRef/key: the ConfigMap "given" has no key "wanted"; write a key that is there, or add "wanted" to the ConfigMap',
    ],
  ],
  [
    'queries are warned of',
    [clusterWith({ monitoring: { customQueriesSecret: [named], customQueriesConfigMap: [named] } }), lacks, configMap],
    [
      'warning /spec/monitoring/customQueriesConfigMap/0/key: the ConfigMap "given" has no key "wanted"; write a key that is there, or add "wanted" to the ConfigMap',
      'warning /spec/monitoring/customQueriesSecret/0/key: the Secret "given" has no key "wanted"; write a key that is there, or add "wanted" to the Secret',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
