import { expect, test } from 'vitest';
import { oneRecoveryTarget as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/one-recovery-target';
import { clusterWith, texts } from '../judging';

test.each([['no target', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['one', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00' } } } })],
  ['none', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: 'latest' } } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'two',
    clusterWith({
      bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00', targetLSN: '0/1' } } },
    }),
    ['error /spec/bootstrap/recovery/recoveryTarget: there are targetLSN, targetTime, one target is expected; keep the one that is meant'],
  ],
  [
    'immediate, even when it is false',
    clusterWith({
      bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetImmediate: false, targetLSN: '0/1', backupID: 'b' } } },
    }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget: there are targetImmediate, targetLSN, one target is expected; keep the one that is meant',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
