import type { SettingsRule } from '../../finding';
import { unitsFor } from '../values/units';
import { VALUES, valueFindings } from './every-parameter';

export const valueHasUnit: SettingsRule = {
  id: 'PG-003',
  title: 'A unit is one that the parameter takes',
  layer: 'postgres',
  severity: 'error',
  source: VALUES,
  reason:
    'Postgres knows a handful of units and tells upper from lower case: kB, not KB; MB, not Mi; min, not m. ' +
    'It does not start with another one.',

  check(settings) {
    return valueFindings(settings, 'unit', ({ value }, { unit }) => {
      if (unit === undefined) {
        return 'write the number alone';
      }
      const parts = /^(.*?[0-9.])\s*([A-Za-z]+)\s*$/.exec(value);
      const meant = parts && meantUnit(parts[2], unitsFor(unit));
      return parts && meant
        ? `did you mean "${parts[1]}${meant}"?`
        : `write one of the units behind the number; without one it counts ${unit}`;
    });
  },
};

/** The unit in another case, or as Kubernetes and people write it. */
function meantUnit(written: string, units: readonly string[]): string | undefined {
  const other: Readonly<Record<string, string>> = {
    ...{ k: 'kB', ki: 'kB', kib: 'kB', m: 'MB', mi: 'MB', mib: 'MB', g: 'GB', gi: 'GB', gib: 'GB', t: 'TB', ti: 'TB', tib: 'TB' },
    ...{ sec: 's', second: 's', seconds: 's', minute: 'min', minutes: 'min', hour: 'h', hours: 'h', day: 'd', days: 'd' },
  };
  const lower = written.toLowerCase();
  const found = units.find((unit) => unit.toLowerCase() === lower) ?? other[lower];
  return found !== undefined && units.includes(found) ? found : undefined;
}
