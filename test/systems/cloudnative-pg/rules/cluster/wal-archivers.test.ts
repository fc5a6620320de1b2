import { expect, test } from 'vitest';
import { oneWalArchiver as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/wal-archivers';
import { clusterWith, texts } from '../judging';

test.each([['no plugins', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['one', clusterWith({ plugins: [{ name: 'a', isWALArchiver: true }, { name: 'b' }] })],
  [
    'a second that is off',
    clusterWith({
      plugins: [
        { name: 'a', isWALArchiver: true },
        { name: 'b', enabled: false, isWALArchiver: true },
      ],
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'two',
    clusterWith({
      plugins: [
        { name: 'a', isWALArchiver: true },
        { name: 'b', isWALArchiver: true },
      ],
    }),
    ['error /spec/plugins: the plugins "a" and "b" archive WAL, one is expected; write isWALArchiver: true at one of them'],
  ],
  [
    'one beside an archive',
    clusterWith({
      plugins: [{ name: 'a', isWALArchiver: true }],
      backup: { barmanObjectStore: { destinationPath: 's3://a', s3Credentials: { inheritFromIAMRole: true } } },
    }),
    [
      'error /spec/plugins: the plugin "a" archives WAL and backup.barmanObjectStore does too, one is expected; remove backup.barmanObjectStore',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
