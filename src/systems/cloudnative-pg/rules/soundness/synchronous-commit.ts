import { isJsonObject, memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

/** Values with which a commit waits for no standby, in every way that Postgres reads them. */
const NO_WAIT = new Set(['off', 'false', 'no', '0', 'local', 'of', 'f', 'fa', 'fal', 'fals', 'n']);

export const commitWaits: Rule = {
  id: 'CNPG-652',
  title: 'Synchronous replication is waited for',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-SYNCHRONOUS-COMMIT',
  reason:
    'Standbys are synchronous only for commits that wait for them. With this parameter none does, and what was committed last is lost in a failover.',
  about: ['/spec/postgresql/parameters/synchronous_commit'],

  check({ body }) {
    const postgresql = memberAt(body, 'spec', 'postgresql');
    const minimum = memberAt(body, 'spec', 'minSyncReplicas');
    const legacy = typeof minimum === 'number' && minimum > 0;
    const value = memberAt(postgresql, 'parameters', 'synchronous_commit');
    if (typeof value !== 'string' || !(isJsonObject(memberAt(postgresql, 'synchronous')) || legacy)) {
      return undefined;
    }
    return !NO_WAIT.has(value.toLowerCase())
      ? []
      : [
          {
            path: '/spec/postgresql/parameters/synchronous_commit',
            problem: `the cluster has synchronous standbys, and "${value}" has no commit wait for them`,
            fix: 'take the parameter out, and set it for the sessions that may lose their last commits',
          },
        ];
  },
};
