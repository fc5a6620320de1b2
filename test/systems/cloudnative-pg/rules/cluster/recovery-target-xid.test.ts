import { expect, test } from 'vitest';
import { recoveryTargetXid as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-target-xid';
import { clusterWith, texts } from '../judging';

test.each([['no transaction', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '1' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['0', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '0', backupID: 'b' } } } })],
  [
    '4294967295',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '4294967295', backupID: 'b' } } } }),
  ],
  ['007', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '007', backupID: 'b' } } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '4294967296',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '4294967296', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetXID: "4294967296" is no transaction number, 0 to 4294967295 is expected; write the number in digits',
    ],
  ],
  [
    '-1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '-1', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetXID: "-1" is no transaction number, 0 to 4294967295 is expected; write the number in digits',
    ],
  ],
  [
    '+1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '+1', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetXID: "+1" is no transaction number, 0 to 4294967295 is expected; write the number in digits',
    ],
  ],
  [
    '1a',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '1a', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetXID: "1a" is no transaction number, 0 to 4294967295 is expected; write the number in digits',
    ],
  ],
  [
    '1_0',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetXID: '1_0', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetXID: "1_0" is no transaction number, 0 to 4294967295 is expected; write the number in digits',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
