import { expect, test } from 'vitest';
import { failoverQuorumCanBeMet as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/failover-quorum';
import { clusterWith, texts } from '../judging';

test.each([
  ['no quorum', clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 1 } } })],
  [
    'a quorum that the annotation switches off',
    clusterWith(
      { instances: 3, postgresql: { synchronous: { method: 'any', number: 1, standbyNamesPre: ['a'], failoverQuorum: true } } },
      { annotations: { 'alpha.cnpg.io/failoverQuorum': 'false' } },
    ),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'one standby more than names',
    clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 2, standbyNamesPre: ['a'], failoverQuorum: true } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'as many as names',
    clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 1, standbyNamesPre: ['a'], failoverQuorum: true } } }),
    [
      'error /spec/postgresql/synchronous: failoverQuorum is on, number is 1 and 1 standbys are named, a number above 1 is expected; raise the number, remove names, or switch failoverQuorum off',
    ],
  ],
  [
    'a quorum from the annotation',
    clusterWith(
      { instances: 3, postgresql: { synchronous: { method: 'any', number: 1, standbyNamesPost: ['a'] } } },
      { annotations: { 'alpha.cnpg.io/failoverQuorum': 't' } },
    ),
    [
      'error /spec/postgresql/synchronous: failoverQuorum is on, number is 1 and 1 standbys are named, a number above 1 is expected; raise the number, remove names, or switch failoverQuorum off',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
