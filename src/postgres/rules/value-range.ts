import type { SettingsRule } from '../../finding';
import { VALUES, valueFindings } from './every-parameter';

export const valueIsInRange: SettingsRule = {
  id: 'PG-004',
  title: 'A number is within the bounds of its parameter',
  layer: 'postgres',
  severity: 'error',
  source: VALUES,
  reason: 'Postgres does not start with a number beyond the bounds. One that runs keeps the old value when it reloads.',

  check(settings) {
    return valueFindings(settings, 'range', (_parameter, { unit }) =>
      unit === undefined || /[0-9]/.test(unit) ? 'choose a value within' : `choose a value within; a number without a unit counts ${unit}`,
    );
  },
};
