import { expect, test } from 'vitest';
import { logicalSlotsFollow as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/logical-slots';
import { clusterWith, texts } from '../judging';

test.each([
  ['off', clusterWith({})],
  [
    'the extension instead',
    clusterWith({
      imageName: 'postgresql:16',
      replicationSlots: { highAvailability: { synchronizeLogicalDecoding: true } },
      postgresql: { parameters: { hot_standby_feedback: 'on', 'pg_failover_slots.synchronize_slot_names': 'a' } },
    }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'both parameters',
    clusterWith({
      imageName: 'postgresql:17',
      replicationSlots: { highAvailability: { synchronizeLogicalDecoding: true } },
      postgresql: { parameters: { hot_standby_feedback: 'on', sync_replication_slots: 'yes' } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '16',
    clusterWith({
      imageName: 'postgresql:16',
      replicationSlots: { highAvailability: { synchronizeLogicalDecoding: true } },
      postgresql: { parameters: { hot_standby_feedback: 'on', sync_replication_slots: 'on' } },
    }),
    [
      'error /spec/replicationSlots/highAvailability/synchronizeLogicalDecoding: synchronizeLogicalDecoding is on and PostgreSQL 16 cannot do it alone, 17 or the extension pg_failover_slots is expected; use PostgreSQL 17, or write a parameter of pg_failover_slots',
    ],
  ],
  [
    'no parameters',
    clusterWith({
      imageName: 'postgresql:17',
      replicationSlots: { highAvailability: { synchronizeLogicalDecoding: true } },
      postgresql: { parameters: {} },
    }),
    [
      'error /spec/postgresql/parameters/hot_standby_feedback: synchronizeLogicalDecoding is on and hot_standby_feedback is not written, "on" is expected; write hot_standby_feedback: "on"',
      'error /spec/postgresql/parameters/sync_replication_slots: synchronizeLogicalDecoding is on and sync_replication_slots is not written, "on" is expected; write sync_replication_slots: "on"',
    ],
  ],
  [
    'one that is off',
    clusterWith({
      imageName: 'postgresql:17',
      replicationSlots: { highAvailability: { synchronizeLogicalDecoding: true } },
      postgresql: { parameters: { hot_standby_feedback: 'off', sync_replication_slots: 'on' } },
    }),
    [
      'error /spec/postgresql/parameters/hot_standby_feedback: synchronizeLogicalDecoding is on and hot_standby_feedback is "off", "on" is expected; write hot_standby_feedback: "on"',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
