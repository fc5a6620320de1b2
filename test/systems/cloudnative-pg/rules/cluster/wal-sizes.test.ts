import { expect, test } from 'vitest';
import { walSizes as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/wal-sizes';
import { clusterWith, texts } from '../judging';

test.each([
  ['no sizes', clusterWith({})],
  ['a small volume and no sizes', clusterWith({ walStorage: { size: '512Mi' } })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['sizes in order', clusterWith({ postgresql: { parameters: { min_wal_size: '1GB', max_wal_size: '2GB' } } })],
  ['a size below the default', clusterWith({ postgresql: { parameters: { min_wal_size: '1023MB' } } })],
  ['a size below the volume', clusterWith({ walStorage: { size: '1Gi' }, postgresql: { parameters: { max_wal_size: '1023MB' } } })],
  ['no unit', clusterWith({ postgresql: { parameters: { max_wal_size: '2048' } } })],
  ['zero', clusterWith({ postgresql: { parameters: { max_wal_size: '0' } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'the same size',
    clusterWith({ postgresql: { parameters: { min_wal_size: '1GB', max_wal_size: '1GB' } } }),
    [
      'error /spec/postgresql/parameters/min_wal_size: min_wal_size is "1GB" and max_wal_size is "1GB", less than that is expected; lower min_wal_size or raise max_wal_size',
    ],
  ],
  [
    'as much as the default',
    clusterWith({ postgresql: { parameters: { min_wal_size: '1024MB' } } }),
    [
      'error /spec/postgresql/parameters/min_wal_size: min_wal_size is "1024MB" and max_wal_size is "1GB" by default, less than that is expected; lower min_wal_size or raise max_wal_size',
    ],
  ],
  [
    'less than the other default',
    clusterWith({ postgresql: { parameters: { max_wal_size: '80MB' } } }),
    [
      'error /spec/postgresql/parameters/max_wal_size: min_wal_size is "80MB" by default and max_wal_size is "80MB", less than that is expected; lower min_wal_size or raise max_wal_size',
    ],
  ],
  [
    'as much as the volume',
    clusterWith({ walStorage: { size: '1Gi' }, postgresql: { parameters: { max_wal_size: '1GB' } } }),
    [
      'error /spec/postgresql/parameters/max_wal_size: max_wal_size is "1GB" and the WAL volume has 1Gi, less than that is expected; lower it, or write a larger walStorage',
    ],
  ],
  [
    'as much as the template asks for',
    clusterWith({
      walStorage: { pvcTemplate: { resources: { requests: { storage: '1Gi' } } } },
      postgresql: { parameters: { max_wal_size: '1GB' } },
    }),
    [
      'error /spec/postgresql/parameters/max_wal_size: max_wal_size is "1GB" and the WAL volume has 1Gi, less than that is expected; lower it, or write a larger walStorage',
    ],
  ],
  [
    'another unit',
    clusterWith({ postgresql: { parameters: { max_wal_size: '1Gi' } } }),
    [
      'error /spec/postgresql/parameters/max_wal_size: max_wal_size is "1Gi", which is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 1GB',
    ],
  ],
  [
    'minus one',
    clusterWith({ postgresql: { parameters: { max_wal_size: '-1' } } }),
    [
      'error /spec/postgresql/parameters/max_wal_size: min_wal_size is "80MB" by default and max_wal_size is "-1", less than that is expected; lower min_wal_size or raise max_wal_size',
    ],
  ],
  [
    'a smallest size beyond the volume',
    clusterWith({ walStorage: { size: '2Gi' }, postgresql: { parameters: { min_wal_size: '2GB', max_wal_size: '3GB' } } }),
    [
      'error /spec/postgresql/parameters/max_wal_size: max_wal_size is "3GB" and the WAL volume has 2Gi, less than that is expected; lower it, or write a larger walStorage',
      'error /spec/postgresql/parameters/min_wal_size: min_wal_size is "2GB" and the WAL volume has 2Gi, less than that is expected; lower it, or write a larger walStorage',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
