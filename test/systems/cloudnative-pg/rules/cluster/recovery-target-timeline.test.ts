import { expect, test } from 'vitest';
import { recoveryTargetTimeline as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-target-timeline';
import { clusterWith, texts } from '../judging';

test.each([['no timeline', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '0/1' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['latest', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: 'latest' } } } })],
  ['1', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '1' } } } })],
  ['+2', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '+2' } } } })],
  ['007', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '007' } } } })],
  [
    '9223372036854775807',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '9223372036854775807' } } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '0',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '0' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTLI: "0" is no timeline, "latest" or a number from 1 is expected; write "latest", or the number in digits',
    ],
  ],
  [
    '-1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '-1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTLI: "-1" is no timeline, "latest" or a number from 1 is expected; write "latest", or the number in digits',
    ],
  ],
  [
    'current',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: 'current' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTLI: "current" is no timeline, "latest" or a number from 1 is expected; write "latest", or the number in digits',
    ],
  ],
  [
    '0x1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '0x1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTLI: "0x1" is no timeline, "latest" or a number from 1 is expected; write "latest", or the number in digits',
    ],
  ],
  [
    'Latest',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: 'Latest' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTLI: "Latest" is no timeline, "latest" or a number from 1 is expected; write "latest", or the number in digits',
    ],
  ],
  [
    '9223372036854775808',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '9223372036854775808' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTLI: "9223372036854775808" is no timeline, "latest" or a number from 1 is expected; write "latest", or the number in digits',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
