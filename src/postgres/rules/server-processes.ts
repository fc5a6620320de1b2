import type { SettingsRule } from '../../finding';
import { placeOf, together } from './together';

const NAMES = ['max_connections', 'max_worker_processes', 'max_wal_senders', 'autovacuum_max_workers'];

/** As many processes as a server can count, and one of them starts the autovacuum workers. */
const LIMIT = 262143;

export const processesCanBeCounted: SettingsRule = {
  id: 'PG-017',
  title: 'All processes together are as many as the server can count',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/17/runtime-config-connection.html#GUC-MAX-CONNECTIONS',
  reason: 'Up to 17, Postgres does not start when connections, workers and WAL senders together are more than it has numbers for.',

  check(settings) {
    return together(settings, NAMES, (effective) => {
      // Since 18 the slots are what counts.
      const numbers = effective.number('autovacuum_worker_slots') === undefined ? NAMES.map((name) => effective.number(name)) : [undefined];
      const sum = numbers.reduce<number>((total, number) => total + (number ?? Number.NaN), 1);
      return sum > LIMIT
        ? {
            path: placeOf(settings, effective, NAMES),
            problem: `${NAMES.join(', ')} and one more make ${sum} processes, at most ${LIMIT} are expected`,
            fix: 'lower one of them',
          }
        : undefined;
    });
  },
};
