import { expect, test } from 'vitest';
import { recoveryTargetLsn as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/recovery-target-lsn';
import { clusterWith, texts } from '../judging';

test.each([['no LSN', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetTLI: '1' } } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['0/1', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '0/1' } } } })],
  ['16/B374d848', clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '16/B374d848' } } } })],
  [
    '0000000000000000000001/FFFFFFFFFFFFFFFF',
    clusterWith({
      bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '0000000000000000000001/FFFFFFFFFFFFFFFF' } } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "1" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    '1/',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '1/' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "1/" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    '/1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '/1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "/1" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    '1/2/3',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '1/2/3' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "1/2/3" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    '0x1/1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '0x1/1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "0x1/1" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    '1/G',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '1/G' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "1/G" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    '1/10000000000000000',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: '1/10000000000000000' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: "1/10000000000000000" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
  [
    ' 1/1',
    clusterWith({ bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetLSN: ' 1/1' } } } }),
    [
      'error /spec/bootstrap/recovery/recoveryTarget/targetLSN: " 1/1" is no LSN, two hexadecimal numbers with a slash between are expected; write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
