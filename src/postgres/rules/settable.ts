import type { SettingsRule } from '../../finding';
import { ofEachParameter, quoted } from './every-parameter';

export const parameterCanBeSet: SettingsRule = {
  id: 'PG-006',
  title: 'A parameter can be set in a file',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-preset.html',
  reason:
    'Some parameters only show what was decided when the server was built or its data directory was made. Postgres does not start with one of them in a file.',

  check(settings) {
    return ofEachParameter(settings, ({ parameter: { name, path, value }, fixed }) =>
      fixed
        ? {
            path,
            aboutKey: true,
            problem: `${name} is ${quoted(value)} here, and it cannot be set: it shows what the server was built or made with`,
            fix: 'take it out',
          }
        : undefined,
    );
  },
};
