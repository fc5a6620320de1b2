import { type Document, isJsonObject, memberAt, type Rule } from '../../../../finding';
import { clusterOf, PUBLICATION } from '../kinds';

export const subscribersFollow: Rule = {
  id: 'CNPG-665',
  title: 'Subscribers go on after a failover',
  kinds: [PUBLICATION],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#logical-decoding-slot-synchronization',
  reason:
    'A subscriber reads from a slot of the primary. The new primary has that slot only where slots of logical decoding are synchronized; ' +
    'otherwise every subscriber stops there, and changes are lost to it.',

  check(publication, { inventory }) {
    const cluster = clusterOf(publication, inventory);
    const instances = memberAt(cluster?.body, 'spec', 'instances');
    if (!cluster || typeof instances !== 'number' || instances < 2) {
      return undefined;
    }
    return synchronizes(cluster)
      ? []
      : [
          {
            path: '/spec/cluster/name',
            problem: `the cluster "${cluster.name}" does not copy slots of logical decoding to its standbys, so subscribers stop at a failover`,
            fix: 'write replicationSlots.highAvailability.synchronizeLogicalDecoding: true (PostgreSQL 17), or set up pg_failover_slots',
          },
        ];
  },
};

function synchronizes({ body }: Document): boolean {
  const parameters = memberAt(body, 'spec', 'postgresql', 'parameters');
  const byExtension = Object.keys(isJsonObject(parameters) ? parameters : {}).some((name) => name.startsWith('pg_failover_slots.'));
  return byExtension || memberAt(body, 'spec', 'replicationSlots', 'highAvailability', 'synchronizeLogicalDecoding') === true;
}
