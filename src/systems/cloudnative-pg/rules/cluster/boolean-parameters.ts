import { clusterRule } from './cluster-rule';
import { majorOf, userParameter } from './view';

const PARAMETERS = ['hot_standby_feedback', 'sync_replication_slots', 'wal_log_hints'];
const TRUE = ['1', 'on', 'y', 'ye', 'yes', 't', 'tr', 'tru', 'true'];
const FALSE = ['0', 'of', 'off', 'n', 'no', 'f', 'fa', 'fal', 'fals', 'false'];

export const booleanParameters = clusterRule({
  id: 'CNPG-351',
  title: 'Switches that the operator reads are on or off',
  source: 'https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-NAMES-VALUES',
  reason: `The operator reads ${PARAMETERS.join(', ')} itself.`,
  about: PARAMETERS.map((name) => `/spec/postgresql/parameters/${name}`),

  check(spec) {
    const given = PARAMETERS.flatMap((name) => {
      const value = userParameter(spec, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return given.length === 0 || majorOf(spec) === undefined
      ? undefined
      : given
          .filter(([, value]) => readSwitch(value) === undefined)
          .map(([name, value]) => ({
            path: `/spec/postgresql/parameters/${name}`,
            problem: `${name} is "${value}", on or off is expected`,
            fix: 'write "on" or "off"',
          }));
  },
});

/** As the operator reads a boolean of Postgres; `undefined` where it reads none. */
export function readSwitch(value: string): boolean | undefined {
  const text = value.toLowerCase();
  return TRUE.includes(text) ? true : FALSE.includes(text) ? false : undefined;
}
