import type { SettingsRule } from '../../finding';
import { identFaults } from '../hba/judged';

export const identIsReadable: SettingsRule = {
  id: 'PG-019',
  title: 'A line of pg_ident is one that Postgres reads',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/auth-username-maps.html',
  reason:
    'With a line that it cannot read Postgres starts without any map, so that nobody logs in through one, nor does an operator that needs ' +
    'one to log in itself. One that runs keeps the maps that it had until it is started anew.',

  check(settings) {
    return identFaults(settings);
  },
};
