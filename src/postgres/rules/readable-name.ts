import type { SettingsRule } from '../../finding';
import { isOfExtension } from '../judged';
import { isReadable } from './extension-parameter';

export const nameIsReadable: SettingsRule = {
  id: 'PG-009',
  title: "A name of an extension's parameter is two names with a dot",
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-custom.html',
  reason:
    'Whatever else stands there is a syntax error of the configuration file: Postgres does not start, and one that runs reloads nothing of it.',

  check({ parameters }) {
    const own = parameters.filter(isOfExtension);
    return own.length === 0
      ? undefined
      : own
          .filter(({ name }) => !isReadable(name))
          .map(({ name, path }) => ({
            path,
            aboutKey: true,
            problem: `"${name}" is not a name that a configuration file can hold, letters, digits and "_" with one dot between are expected`,
            fix: 'write it as the extension calls it',
          }));
  },
};
