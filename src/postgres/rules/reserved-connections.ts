import type { SettingsRule } from '../../finding';
import { placeOf, together } from './together';

const NAMES = ['superuser_reserved_connections', 'reserved_connections', 'max_connections'];

export const reservedConnectionsLeaveRoom: SettingsRule = {
  id: 'PG-011',
  title: 'Reserved connections are fewer than all connections',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-connection.html',
  reason: 'Postgres does not start when it would have to keep all connections back.',

  check(settings) {
    return together(settings, NAMES, (effective) => {
      const forSuperusers = effective.number('superuser_reserved_connections');
      const all = effective.number('max_connections');
      if (forSuperusers === undefined || all === undefined) {
        return undefined;
      }
      const reserved = forSuperusers + (effective.number('reserved_connections') ?? 0);
      return reserved < all
        ? undefined
        : {
            path: placeOf(settings, effective, NAMES),
            problem: `${reserved} connections are reserved, with max_connections ${all} at most ${all - 1} can be`,
            fix: 'raise max_connections, or reserve fewer in superuser_reserved_connections and reserved_connections',
          };
    });
  },
};
