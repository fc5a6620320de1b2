import { clusterRule } from './cluster-rule';
import { majorOf, userParameter } from './view';

export const noWalSenders = clusterRule({
  id: 'CNPG-349',
  title: 'Without WAL to send there is no sender',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-WAL-LEVEL',
  reason: 'Postgres does not start with wal_level minimal and senders, and it has 10 of them where nothing is written.',
  about: ['/spec/postgresql/parameters/wal_level'],

  check(spec) {
    if (userParameter(spec, 'wal_level') !== 'minimal' || majorOf(spec) === undefined) {
      return undefined;
    }
    const senders = userParameter(spec, 'max_wal_senders');
    return senders === '0'
      ? []
      : [
          {
            path: '/spec/postgresql/parameters/max_wal_senders',
            problem: `wal_level is "minimal" and max_wal_senders is ${senders === undefined ? 'not written' : `"${senders}"`}, "0" is expected`,
            fix: 'write max_wal_senders: "0", or another wal_level',
          },
        ];
  },
});
