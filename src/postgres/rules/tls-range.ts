import type { SettingsRule } from '../../finding';
import { placeOf, together } from './together';

const NAMES = ['ssl_max_protocol_version', 'ssl_min_protocol_version'];
const ORDER = ['tlsv1', 'tlsv1.1', 'tlsv1.2', 'tlsv1.3'];

export const tlsVersionsAreARange: SettingsRule = {
  id: 'PG-014',
  title: 'The lowest version of TLS is not above the highest',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-SSL-MIN-PROTOCOL-VERSION',
  reason:
    'With TLS on, Postgres does not start when the lowest version is above the highest. One that runs keeps its TLS settings when it reloads, and says so in its log alone.',

  check(settings) {
    return together(settings, NAMES, (effective) => {
      const lowest = effective.word('ssl_min_protocol_version');
      const highest = effective.word('ssl_max_protocol_version');
      if (effective.boolean('ssl') !== true || !lowest || !highest || ORDER.indexOf(lowest) <= ORDER.indexOf(highest)) {
        return undefined;
      }
      const [low, high] = [lowest, highest].map((word) => word.replace('tlsv', 'TLSv'));
      return {
        path: placeOf(settings, effective, NAMES),
        problem: `TLS from ${low} up to ${high} is no range, ssl_min_protocol_version is ${low} and ssl_max_protocol_version ${high}`,
        fix: `set ssl_min_protocol_version to "${high}" or lower, or ssl_max_protocol_version to "${low}" or higher`,
      };
    });
  },
};
