import { expect, test } from 'vitest';
import { walSegmentSize as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/wal-segment-size';
import { clusterWith, texts } from '../judging';

test.each([['no size', clusterWith({ bootstrap: { initdb: {} } })]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['1', clusterWith({ bootstrap: { initdb: { walSegmentSize: 1 } } })],
  ['1024', clusterWith({ bootstrap: { initdb: { walSegmentSize: 1024 } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '3',
    clusterWith({ bootstrap: { initdb: { walSegmentSize: 3 } } }),
    [
      'error /spec/bootstrap/initdb/walSegmentSize: 3 megabytes is no power of two, 1 to 1024 in powers of two are expected; write 16, the default of Postgres, or the power of two that is meant',
    ],
  ],
  [
    '1000',
    clusterWith({ bootstrap: { initdb: { walSegmentSize: 1000 } } }),
    [
      'error /spec/bootstrap/initdb/walSegmentSize: 1000 megabytes is no power of two, 1 to 1024 in powers of two are expected; write 16, the default of Postgres, or the power of two that is meant',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
