import { expect, test } from 'vitest';
import { primaryLease as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/primary-lease';
import { clusterWith, texts } from '../judging';

test.each([['no lease', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['nothing', clusterWith({ primaryLease: {} })],
  ['just enough', clusterWith({ primaryLease: { leaseDurationSeconds: 11 } })],
  ['just enough for trying again', clusterWith({ primaryLease: { renewDeadlineSeconds: 6, retryPeriodSeconds: 4 } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'as long as the deadline',
    clusterWith({ primaryLease: { leaseDurationSeconds: 10 } }),
    [
      'error /spec/primaryLease/leaseDurationSeconds: the lease lasts 10 seconds and is renewed within 10, more than that is expected; raise leaseDurationSeconds, or lower renewDeadlineSeconds',
    ],
  ],
  [
    'tried once',
    clusterWith({ primaryLease: { renewDeadlineSeconds: 6, retryPeriodSeconds: 5 } }),
    [
      'error /spec/primaryLease/renewDeadlineSeconds: it is renewed within 6 seconds, tried every 5, more than 1.2 times that is expected; raise renewDeadlineSeconds, or lower retryPeriodSeconds',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
