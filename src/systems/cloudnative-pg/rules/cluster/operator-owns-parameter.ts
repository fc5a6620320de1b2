import { clusterRule } from './cluster-rule';
import { OPERATOR_PARAMETERS } from './operator-parameters';
import { OPERATOR_DEFAULTS } from './parameter-defaults';
import { majorOf, parametersOf } from './view';

/** Parameters that another field sets. */
const FIELDS: Readonly<Record<string, string>> = {
  shared_preload_libraries: 'write postgresql.shared_preload_libraries, a list',
  synchronous_standby_names: 'write postgresql.synchronous',
  recovery_min_apply_delay: 'write replica.minApplyDelay',
  temp_tablespaces: 'write temporary: true at the tablespaces',
};

export const operatorOwnsParameter = clusterRule({
  id: 'CNPG-347',
  title: "The operator's parameters are left to the operator",
  source: 'https://cloudnative-pg.io/documentation/current/postgresql_conf/#fixed-parameters',
  reason:
    'Replication, archiving, sockets, certificates and logs are arranged by the operator. Repeating the value that it writes itself is accepted.',
  about: ['/spec/postgresql/parameters'],

  check(spec) {
    const parameters = [...parametersOf(spec)];
    // Where the image does not tell the version, the operator says that and looks no further.
    if (parameters.length === 0 || majorOf(spec) === undefined) {
      return undefined;
    }
    return parameters
      .filter(([name, value]) => OPERATOR_PARAMETERS.has(name) && name !== 'archive_mode' && OPERATOR_DEFAULTS.get(name) !== value)
      .map(([name, value]) => ({
        path: `/spec/postgresql/parameters/${name}`,
        problem: `${name} is ${JSON.stringify(value)}, the operator sets it itself`,
        fix: FIELDS[name] ?? 'remove it',
      }));
  },
});
