import { expect, test } from 'vitest';
import { synchronousNumber as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/synchronous-number';
import { clusterWith, texts } from '../judging';

test.each([['no synchronous replication', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['one less than instances', clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 2 } } })],
  [
    'named standbys beside instances',
    clusterWith({
      instances: 1,
      postgresql: { synchronous: { method: 'any', number: 2, standbyNamesPre: ['a'], standbyNamesPost: ['b'] } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'as many as instances',
    clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 3 } } }),
    [
      'error /spec/postgresql/synchronous: number is 3 with instances 3, less than 3 is expected; lower the number, or write more instances',
    ],
  ],
  [
    'as many as instances and names',
    clusterWith({ instances: 1, postgresql: { synchronous: { method: 'any', number: 2, standbyNamesPre: ['a'] } } }),
    [
      'error /spec/postgresql/synchronous: number is 2 with instances 1 and 1 named standbys, less than 2 is expected; lower the number, or write more instances',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
