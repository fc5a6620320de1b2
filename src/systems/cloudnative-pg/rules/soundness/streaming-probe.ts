import { memberAt, type Rule } from '../../../../finding';
import { FAILOVER_QUORUM, readBoolean } from '../cluster/failover-quorum-annotation';
import { annotation } from '../cluster/view';
import { CLUSTER } from '../kinds';

export const standbyBecomesReady: Rule = {
  id: 'CNPG-656',
  title: 'A standby can become ready while none is',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/10547',
  reason:
    'With `preferred` the primary waits for no standby while none is ready, and then its instance manager cannot read what the quorum is: it ends every ' +
    'pass there, before it makes the replication slots. A standby whose probe asks for streaming cannot stream without its slot, and is never ready.',

  check(cluster) {
    const { body } = cluster;
    const synchronous = memberAt(body, 'spec', 'postgresql', 'synchronous');
    const probe = ['startup', 'readiness'].find((name) => memberAt(body, 'spec', 'probes', name, 'type') === 'streaming');
    if (probe === undefined || memberAt(synchronous, 'dataDurability') !== 'preferred') {
      return undefined;
    }
    const hasQuorum = readBoolean(annotation(cluster, FAILOVER_QUORUM)) ?? memberAt(synchronous, 'failoverQuorum') === true;
    const hasSlots = memberAt(body, 'spec', 'replicationSlots', 'highAvailability', 'enabled') !== false;
    return !hasQuorum || !hasSlots || (memberAt(body, 'spec', 'instances') ?? 1) === 1
      ? []
      : [
          {
            path: `/spec/probes/${probe}/type`,
            problem: `the ${probe} probe waits for streaming, which the primary lets nobody do with failoverQuorum and preferred durability while no standby is ready`,
            fix: 'write type: pg_isready or query, or dataDurability: required, or take failoverQuorum out',
          },
        ];
  },
};
