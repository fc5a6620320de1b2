import { expect, test } from 'vitest';
import { recoveryTargetTime as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-target-time';
import { clusterWith, texts } from '../judging';

test.each([['no time', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '0/1' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    '2026-01-31 12:00:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00' } } } }),
  ],
  ['2026-01-31', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31' } } } })],
  [
    '2026-13-45 24:61:61',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-13-45 24:61:61' } } } }),
  ],
  [
    '2026-01-31 12:00:00.5+02',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00.5+02' } } } }),
  ],
  [
    '2026-01-31 12:00:00-07:30:09',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00-07:30:09' } } } }),
  ],
  [
    '2026-01-31 12:00:00 BC',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00 BC' } } } }),
  ],
  ['2026-01-31 BC', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 BC' } } } })],
  [
    '99999-01-31 12:00:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '99999-01-31 12:00:00' } } } }),
  ],
  [
    '2026-01-31 12:00:00Z',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00Z' } } } }),
  ],
  [
    '2026-01-31T12:00:00Z',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T12:00:00Z' } } } }),
  ],
  [
    '2026-01-31T12:00:00.123456+02:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T12:00:00.123456+02:00' } } } }),
  ],
  [
    '2026-01-31T12:00:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T12:00:00' } } } }),
  ],
  [
    '2026-01-31T3:00:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T3:00:00' } } } }),
  ],
  [
    '2026-01-31T12:00:00,5Z',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T12:00:00,5Z' } } } }),
  ],
  [
    '2026-01-31T12:00:00+24:60',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T12:00:00+24:60' } } } }),
  ],
  [
    '2026-+1-31 12:00:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-+1-31 12:00:00' } } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '2026-01-31 12:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31 12:00" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31 12:00:00 UTC',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00 UTC' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31 12:00:00 UTC" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31 12:00:00+2',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00+2' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31 12:00:00+2" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31t12:00:00z',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31t12:00:00z' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31t12:00:00z" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    'infinity',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: 'infinity' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "infinity" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-1-31',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-1-31' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-1-31" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-02-30T12:00:00Z',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-02-30T12:00:00Z' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-02-30T12:00:00Z" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31T24:00:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T24:00:00' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31T24:00:00" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31 12:00:00.',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00.' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31 12:00:00." is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31 ',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 ' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31 " is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31T12:00:00+25:00',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31T12:00:00+25:00' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31T12:00:00+25:00" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '2026-01-31 12:00:00 AD',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '2026-01-31 12:00:00 AD' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "2026-01-31 12:00:00 AD" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
  [
    '-2026-01-31',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTime: '-2026-01-31' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetTime: "-2026-01-31" is no time that the operator reads, date, hour, minute and second are expected; write it as 2026-01-31T12:00:00Z',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
