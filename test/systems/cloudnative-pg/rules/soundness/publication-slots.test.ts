import { expect, test } from 'vitest';
import { subscribersFollow as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/publication-slots';
import { type Case, clusterWith, manifest, texts } from '../judging';

const publication = manifest('Publication', 'news', {
  cluster: { name: 'orders' },
  dbname: 'app',
  name: 'news',
  target: { allTables: true },
});

test.each<Case>([
  ['a publication whose cluster was not given does not concern the rule', [publication], undefined],
  ['a cluster that cannot fail over does not concern the rule', [clusterWith(), publication], undefined],
  [
    'slots that Postgres copies pass',
    [clusterWith({ instances: 3, replicationSlots: { highAvailability: { synchronizeLogicalDecoding: true } } }), publication],
    [],
  ],
  [
    'slots that the extension copies pass',
    [clusterWith({ instances: 3, postgresql: { parameters: { 'pg_failover_slots.synchronize_slot_names': 'name_like:%' } } }), publication],
    [],
  ],
  [
    'slots that nobody copies are warned of',
    [clusterWith({ instances: 2 }), publication],
    [
      'warning /spec/cluster/name: the cluster "orders" does not copy slots of logical decoding to its standbys, so subscribers stop at a failover; write replicationSlots.highAvailability.synchronizeLogicalDecoding: true (PostgreSQL 17), or set up pg_failover_slots',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
