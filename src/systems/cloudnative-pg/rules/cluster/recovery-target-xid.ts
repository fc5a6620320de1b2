import { clusterRule } from './cluster-rule';
import { TARGET, TARGET_PATH } from './one-recovery-target';
import { textAt } from './view';

const LARGEST = 2n ** 32n - 1n;

export const recoveryTargetXid = clusterRule({
  id: 'CNPG-327',
  title: 'The transaction to recover to is a transaction number',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-RECOVERY-TARGET-XID',
  since: '1.29',
  reason: 'Postgres keeps 32 bits of the number: a larger one would silently mean another transaction.',
  about: [TARGET_PATH],

  check(spec) {
    const xid = textAt(spec, ...TARGET, 'targetXID');
    if (xid === '') {
      return undefined;
    }
    return /^\d+$/.test(xid) && BigInt(xid) <= LARGEST
      ? []
      : [
          {
            path: `${TARGET_PATH}/targetXID`,
            problem: `"${xid}" is no transaction number, 0 to ${LARGEST} is expected`,
            fix: 'write the number in digits',
          },
        ];
  },
});
