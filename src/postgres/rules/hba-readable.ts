import type { SettingsRule } from '../../finding';
import { hbaFaults } from '../hba/judged';

export const hbaIsReadable: SettingsRule = {
  id: 'PG-018',
  title: 'A line of pg_hba is one that Postgres reads',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/auth-pg-hba-conf.html',
  reason:
    'Postgres does not start while one line of pg_hba cannot be read. One that runs keeps the lines that it had, so that the fault shows ' +
    'when it is started anew, for example at a failover.',

  check(settings) {
    return hbaFaults(settings);
  },
};
