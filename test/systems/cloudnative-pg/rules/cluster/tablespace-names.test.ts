import { expect, test } from 'vitest';
import { tablespaceNames as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/tablespace-names';
import { clusterWith, texts } from '../judging';

test.each([['no tablespaces', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'two names',
    clusterWith({
      tablespaces: [
        { name: 'hot', storage: { size: '1Gi' } },
        { name: '_cold$2', storage: { size: '1Gi' } },
      ],
    }),
  ],
  [
    '63 characters',
    clusterWith({ tablespaces: [{ name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', storage: { size: '1Gi' } }] }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'the same name in upper case',
    clusterWith({
      tablespaces: [
        { name: 'hot', storage: { size: '1Gi' } },
        { name: 'HOT', storage: { size: '1Gi' } },
      ],
    }),
    ['error /spec/tablespaces/1/name: "HOT" is there twice, upper and lower case are the same; give each tablespace a name of its own'],
  ],
  [
    'a name of Postgres',
    clusterWith({ tablespaces: [{ name: 'pg_hot', storage: { size: '1Gi' } }] }),
    ['error /spec/tablespaces/0/name: "pg_hot" is no name for a tablespace, those with "pg_" belong to Postgres; choose another name'],
  ],
  [
    'a dash',
    clusterWith({ tablespaces: [{ name: 'hot-data', storage: { size: '1Gi' } }] }),
    [
      'error /spec/tablespaces/0/name: "hot-data" is no name for a tablespace, letters, digits, "_" and "$" are expected, with a letter or "_" at the start; choose another name',
    ],
  ],
  [
    '64 characters',
    clusterWith({ tablespaces: [{ name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', storage: { size: '1Gi' } }] }),
    [
      'error /spec/tablespaces/0/name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is no name for a tablespace, at most 63 characters are expected, there are 64; choose another name',
    ],
  ],
  [
    'a digit at the start',
    clusterWith({ tablespaces: [{ name: '1hot', storage: { size: '1Gi' } }] }),
    [
      'error /spec/tablespaces/0/name: "1hot" is no name for a tablespace, letters, digits, "_" and "$" are expected, with a letter or "_" at the start; choose another name',
    ],
  ],
  [
    'names that differ in what volumes cannot be called',
    clusterWith({
      tablespaces: [
        { name: 'hot_data', storage: { size: '1Gi' } },
        { name: 'hot$data', storage: { size: '1Gi' } },
      ],
    }),
    [
      'error /spec/tablespaces/1/name: the volume of "hot$data" is called as that of another tablespace; choose a name that differs in more',
    ],
  ],
  [
    'no name',
    clusterWith({ tablespaces: [{ storage: { size: '1Gi' } }] }),
    [
      'error /spec/tablespaces/0/name: "" is no name for a tablespace, letters, digits, "_" and "$" are expected, with a letter or "_" at the start; choose another name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
