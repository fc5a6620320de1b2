import { expect, test } from 'vitest';
import { failoverSlots as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/failover-slots';
import { clusterWith, texts } from '../judging';

test.each([['another extension', clusterWith({ postgresql: { parameters: { 'pgaudit.log': 'all' } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'feedback',
    clusterWith({ postgresql: { parameters: { 'pg_failover_slots.synchronize_slot_names': 'a', hot_standby_feedback: 'on' } } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'no feedback',
    clusterWith({ postgresql: { parameters: { 'pg_failover_slots.synchronize_slot_names': 'a' } } }),
    [
      'error /spec/postgresql/parameters/hot_standby_feedback: pg_failover_slots is used and hot_standby_feedback is not written, "on" is expected; write hot_standby_feedback: "on"',
    ],
  ],
  [
    'slots that are off',
    clusterWith({
      postgresql: { parameters: { 'pg_failover_slots.synchronize_slot_names': 'a', hot_standby_feedback: 'on' } },
      replicationSlots: { highAvailability: { enabled: false } },
    }),
    [
      'error /spec/replicationSlots/highAvailability: pg_failover_slots is used and replication slots for high availability are off, on is expected; write enabled: true',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
