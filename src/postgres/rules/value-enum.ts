import type { SettingsRule } from '../../finding';
import { closest } from '../../finding/closest';
import { VALUES, valueFindings } from './every-parameter';

export const valueIsListed: SettingsRule = {
  id: 'PG-005',
  title: 'A word is one that the parameter knows',
  layer: 'postgres',
  severity: 'error',
  source: VALUES,
  reason: 'Postgres does not start with a word that the parameter does not know. One that runs keeps the old value when it reloads.',

  check(settings) {
    return valueFindings(settings, 'enum', ({ value }, { values = [] }) => {
      const near = closest(value.trim(), values)?.name;
      return near ? `did you mean "${near}"?` : 'write one of them';
    });
  },
};
