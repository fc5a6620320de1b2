import type { SettingsRule } from '../../finding';
import { VALUES, valueFindings } from './every-parameter';

export const valuePassesCheck: SettingsRule = {
  id: 'PG-007',
  title: 'A value passes what the server checks of this parameter alone',
  layer: 'postgres',
  severity: 'error',
  source: VALUES,
  reason:
    'Some parameters expect more than a type: a list, a multiple of 16, a style of dates. Postgres does not start with a value that fails.',

  check(settings) {
    return valueFindings(settings, 'check', () => 'write a value of that form');
  },
};
