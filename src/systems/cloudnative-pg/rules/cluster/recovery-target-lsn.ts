import { clusterRule } from './cluster-rule';
import { TARGET, TARGET_PATH } from './one-recovery-target';
import { textAt } from './view';

/** Each half is read as 64 bits, leading zeros or not. */
const HALF = /^0*[0-9A-Fa-f]{1,16}$/;

export const recoveryTargetLsn = clusterRule({
  id: 'CNPG-326',
  title: 'The LSN to recover to can be read',
  source: 'https://www.postgresql.org/docs/current/datatype-pg-lsn.html',
  reason: 'A log sequence number is two hexadecimal numbers with a slash between.',
  about: [TARGET_PATH],

  check(spec) {
    const lsn = textAt(spec, ...TARGET, 'targetLSN');
    if (lsn === '') {
      return undefined;
    }
    const halves = lsn.split('/');
    return halves.length === 2 && halves.every((half) => HALF.test(half))
      ? []
      : [
          {
            path: `${TARGET_PATH}/targetLSN`,
            problem: `"${lsn}" is no LSN, two hexadecimal numbers with a slash between are expected`,
            fix: 'write it as pg_current_wal_lsn() shows it, such as 16/B374D848',
          },
        ];
  },
});
