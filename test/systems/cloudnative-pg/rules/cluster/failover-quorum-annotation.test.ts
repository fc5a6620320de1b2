import { expect, test } from 'vitest';
import { failoverQuorumAnnotation as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/failover-quorum-annotation';
import { clusterWith, texts } from '../judging';

test.each([['no annotation', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'true with synchronous replication',
    clusterWith(
      { instances: 3, postgresql: { synchronous: { method: 'any', number: 1 } } },
      { annotations: { 'alpha.cnpg.io/failoverQuorum': 'True' } },
    ),
  ],
  ['false without', clusterWith({}, { annotations: { 'alpha.cnpg.io/failoverQuorum': 'f' } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a text that is no boolean of Go',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/failoverQuorum': 'yes' } }),
    ['error /metadata/annotations/alpha.cnpg.io~1failoverQuorum: "yes" is neither true nor false; write "true" or "false"'],
  ],
  [
    'an empty text',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/failoverQuorum': '' } }),
    ['error /metadata/annotations/alpha.cnpg.io~1failoverQuorum: "" is neither true nor false; write "true" or "false"'],
  ],
  [
    'true without synchronous replication',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/failoverQuorum': '1' } }),
    [
      'error /spec/postgresql/synchronous: a failover quorum is asked for and there is no synchronous replication, postgresql.synchronous is expected; write postgresql.synchronous, or remove the annotation',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
