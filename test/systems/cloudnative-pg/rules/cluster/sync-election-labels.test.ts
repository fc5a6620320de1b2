import { expect, test } from 'vitest';
import { syncElectionLabels as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/sync-election-labels';
import { clusterWith, texts } from '../judging';

test.each([['not enabled', clusterWith({ postgresql: { syncReplicaElectionConstraint: { enabled: false } } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['a label', clusterWith({ postgresql: { syncReplicaElectionConstraint: { enabled: true, nodeLabelsAntiAffinity: ['zone'] } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'none',
    clusterWith({ postgresql: { syncReplicaElectionConstraint: { enabled: true } } }),
    [
      'error /spec/postgresql/syncReplicaElectionConstraint/nodeLabelsAntiAffinity: the constraint is enabled and names no label of nodes, at least one is expected; write the label, such as topology.kubernetes.io/zone',
    ],
  ],
  [
    'an empty list',
    clusterWith({ postgresql: { syncReplicaElectionConstraint: { enabled: true, nodeLabelsAntiAffinity: [] } } }),
    [
      'error /spec/postgresql/syncReplicaElectionConstraint/nodeLabelsAntiAffinity: the constraint is enabled and names no label of nodes, at least one is expected; write the label, such as topology.kubernetes.io/zone',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
