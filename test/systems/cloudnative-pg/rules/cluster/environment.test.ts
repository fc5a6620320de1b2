import { expect, test } from 'vitest';
import { environmentIsTheUsers as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/environment';
import { clusterWith, texts } from '../judging';

test.each([['no variables', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['TZ', clusterWith({ env: [{ name: 'TZ', value: 'a' }] })],
  ['MY_PGDATA', clusterWith({ env: [{ name: 'MY_PGDATA', value: 'a' }] })],
  ['CNPG', clusterWith({ env: [{ name: 'CNPG', value: 'a' }] })],
  ['POD_NAMES', clusterWith({ env: [{ name: 'POD_NAMES', value: 'a' }] })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'PGDATA',
    clusterWith({ env: [{ name: 'PGDATA', value: 'a' }] }),
    [
      'error /spec/env/0/name: "PGDATA" is reserved for the operator; choose another name; parameters of Postgres belong into postgresql.parameters',
    ],
  ],
  [
    'pgoptions',
    clusterWith({ env: [{ name: 'pgoptions', value: 'a' }] }),
    [
      'error /spec/env/0/name: "pgoptions" is reserved for the operator; choose another name; parameters of Postgres belong into postgresql.parameters',
    ],
  ],
  [
    'CNPG_A',
    clusterWith({ env: [{ name: 'CNPG_A', value: 'a' }] }),
    [
      'error /spec/env/0/name: "CNPG_A" is reserved for the operator; choose another name; parameters of Postgres belong into postgresql.parameters',
    ],
  ],
  [
    'POD_NAME',
    clusterWith({ env: [{ name: 'POD_NAME', value: 'a' }] }),
    [
      'error /spec/env/0/name: "POD_NAME" is reserved for the operator; choose another name; parameters of Postgres belong into postgresql.parameters',
    ],
  ],
  [
    'namespace',
    clusterWith({ env: [{ name: 'namespace', value: 'a' }] }),
    [
      'error /spec/env/0/name: "namespace" is reserved for the operator; choose another name; parameters of Postgres belong into postgresql.parameters',
    ],
  ],
  [
    'CLUSTER_NAME',
    clusterWith({ env: [{ name: 'CLUSTER_NAME', value: 'a' }] }),
    [
      'error /spec/env/0/name: "CLUSTER_NAME" is reserved for the operator; choose another name; parameters of Postgres belong into postgresql.parameters',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
