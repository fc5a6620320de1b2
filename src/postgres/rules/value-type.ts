import type { SettingsRule } from '../../finding';
import { VALUES, valueFindings } from './every-parameter';

export const valueHasType: SettingsRule = {
  id: 'PG-002',
  title: 'A value is of the type of its parameter',
  layer: 'postgres',
  severity: 'error',
  source: VALUES,
  reason:
    'Postgres does not start with a value that it cannot read. One that runs keeps the old value when it reloads, and says so in its log alone.',

  check(settings) {
    return valueFindings(settings, 'type', (_parameter, { type, default: normal }) =>
      type === 'bool' ? 'write on or off' : `write a number${normal === undefined ? '' : `; where nothing is written it is ${normal}`}`,
    );
  },
};
