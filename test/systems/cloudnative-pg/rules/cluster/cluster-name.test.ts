import { expect, test } from 'vitest';
import { clusterName as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/cluster-name';
import { clusterWith, texts } from '../judging';

test.each([
  ['50 characters', clusterWith({}, { name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' })],
  ['digits and dashes', clusterWith({}, { name: 'o-2' })],
  [
    '45 characters before what the server appends',
    clusterWith({}, { name: undefined as never, generateName: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '51 characters',
    clusterWith({}, { name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }),
    [
      'error /metadata/name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is no name for a cluster, at most 50 characters are expected, there are 51; choose another name',
    ],
  ],
  [
    'a dot',
    clusterWith({}, { name: 'orders.prod' }),
    [
      'error /metadata/name: "orders.prod" is no name for a cluster, lower-case letters, digits and "-" are expected, with a letter at the start and a letter or digit at the end; choose another name',
    ],
  ],
  [
    'a digit at the start',
    clusterWith({}, { name: '1orders' }),
    [
      'error /metadata/name: "1orders" is no name for a cluster, lower-case letters, digits and "-" are expected, with a letter at the start and a letter or digit at the end; choose another name',
    ],
  ],
  [
    '64 characters',
    clusterWith({}, { name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }),
    [
      'error /metadata/name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is no name for a cluster, at most 63 characters are expected, there are 64; choose another name',
    ],
  ],
  [
    '46 characters before what the server appends',
    clusterWith({}, { name: undefined as never, generateName: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }),
    [
      'error /metadata/generateName: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaxxxxx" is no name for a cluster, at most 50 characters are expected, there are 51; choose another name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
