import type { PostgresSettings, SettingsRule } from '../../../src/finding';

/** What the rule says of these parameters, as lines; `undefined` where it does not apply. Major 17 unless told otherwise. */
export function texts(
  rule: SettingsRule,
  parameters: Readonly<Record<string, string>>,
  settings: Partial<PostgresSettings> = {},
): string[] | undefined {
  const written = Object.entries(parameters).map(([name, value]) => ({ name, value, path: `/${name}` }));
  return rule
    .check({ major: 17, parameters: written, defaults: {}, libraries: [], ...settings })
    ?.map(
      ({ severity = rule.severity, path, problem, fix, aboutKey }) => `${severity} ${path}${aboutKey ? ' (name)' : ''}: ${problem}; ${fix}`,
    );
}

/** Settings for a server whose major no file says. */
export const ANY_MAJOR = { major: undefined };
