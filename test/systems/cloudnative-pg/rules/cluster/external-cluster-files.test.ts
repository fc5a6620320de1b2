import { expect, test } from 'vitest';
import { externalClusterFiles as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/external-cluster-files';
import { clusterWith, texts } from '../judging';

test.each([['no external clusters', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'dots within',
    clusterWith({ externalClusters: [{ name: 'a..b', connectionParameters: { host: 'db' }, sslKey: { name: 'a', key: 'tls.key' } }] }),
  ],
  [
    'a slash in the password, which is not written',
    clusterWith({ externalClusters: [{ name: 'a', connectionParameters: { host: 'db' }, password: { name: 'a', key: 'b/c' } }] }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a slash',
    clusterWith({ externalClusters: [{ name: 'a/b', connectionParameters: { host: 'db' } }] }),
    [
      'error /spec/externalClusters/0/name: "a/b" cannot be part of a path, a text without "/" and "\\" that is not "." or ".." is expected; choose another name',
    ],
  ],
  [
    'two dots',
    clusterWith({ externalClusters: [{ name: '..', connectionParameters: { host: 'db' } }] }),
    [
      'error /spec/externalClusters/0/name: ".." cannot be part of a path, a text without "/" and "\\" that is not "." or ".." is expected; choose another name',
    ],
  ],
  [
    'a backslash in a key',
    clusterWith({ externalClusters: [{ name: 'a', connectionParameters: { host: 'db' }, sslCert: { name: 'a', key: 'a\\b' } }] }),
    [
      'error /spec/externalClusters/0/sslCert/key: "a\\b" cannot be part of a path, a text without "/" and "\\" that is not "." or ".." is expected; choose another name',
    ],
  ],
  [
    'a dot as the name of a Secret',
    clusterWith({ externalClusters: [{ name: 'a', connectionParameters: { host: 'db' }, sslRootCert: { name: '.', key: 'b' } }] }),
    [
      'error /spec/externalClusters/0/sslRootCert/name: "." cannot be part of a path, a text without "/" and "\\" that is not "." or ".." is expected; choose another name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
