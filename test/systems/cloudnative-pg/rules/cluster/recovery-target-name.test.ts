import { expect, test } from 'vitest';
import { recoveryTargetName as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-target-name';
import { clusterWith, texts } from '../judging';

test.each([['no name', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '1' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    '63 bytes',
    clusterWith({
      bootstrap: {
        recovery: {
          backup: { name: 'b' },
          recoveryTarget: { targetName: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', backupID: 'b' },
        },
      },
    }),
  ],
  [
    'a blank',
    clusterWith({
      bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'before the release', backupID: 'b' } } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '64 bytes',
    clusterWith({
      bootstrap: {
        recovery: {
          backup: { name: 'b' },
          recoveryTarget: { targetName: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', backupID: 'b' },
        },
      },
    }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetName: the name has 64 bytes, at most 63 are expected; write the name of the restore point',
    ],
  ],
  [
    '63 characters of two bytes',
    clusterWith({
      bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'ääääääääääääääääääääääääääääääää', backupID: 'b' } } },
    }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetName: the name has 64 bytes, at most 63 are expected; write the name of the restore point',
    ],
  ],
  [
    'a line break',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'a\nb', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetName: the name holds a control character, such as a line break, none is expected; write the name in one line',
    ],
  ],
  [
    'a delete character',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'a\u007fb', backupID: 'b' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetName: the name holds a control character, such as a line break, none is expected; write the name in one line',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
