import { readSwitch } from './boolean-parameters';
import { clusterRule } from './cluster-rule';
import { instancesOf, majorOf, userParameter } from './view';

export const walLogHints = clusterRule({
  id: 'CNPG-352',
  title: 'Hints are logged where an old primary must come back',
  source: 'https://www.postgresql.org/docs/current/app-pgrewind.html',
  reason: 'After a failover the old primary is brought back by pg_rewind, which needs wal_log_hints.',
  about: ['/spec/postgresql/parameters/wal_log_hints'],

  check(spec) {
    const value = userParameter(spec, 'wal_log_hints');
    const instances = instancesOf(spec);
    if (value === undefined || instances === undefined || majorOf(spec) === undefined) {
      return undefined;
    }
    return instances <= 1 || readSwitch(value) !== false
      ? []
      : [
          {
            path: '/spec/postgresql/parameters/wal_log_hints',
            problem: `wal_log_hints is "${value}" with instances ${instances}, on is expected with more than one`,
            fix: 'write "on", or remove it',
          },
        ];
  },
});
