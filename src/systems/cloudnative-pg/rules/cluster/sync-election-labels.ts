import { itemsAt, memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { majorOf } from './view';

const CONSTRAINT = ['postgresql', 'syncReplicaElectionConstraint'];

export const syncElectionLabels = clusterRule({
  id: 'CNPG-354',
  title: 'Synchronous replicas are elected by labels that are named',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#select-nodes-for-synchronous-replication',
  reason: 'Replicas on nodes with the same values of these labels are not elected. Without labels there is nothing to compare.',
  about: [`/spec/${CONSTRAINT.join('/')}`],

  check(spec) {
    if (memberAt(spec, ...CONSTRAINT, 'enabled') !== true || majorOf(spec) === undefined) {
      return undefined;
    }
    return itemsAt(spec, ...CONSTRAINT, 'nodeLabelsAntiAffinity').length > 0
      ? []
      : [
          {
            path: `/spec/${CONSTRAINT.join('/')}/nodeLabelsAntiAffinity`,
            problem: 'the constraint is enabled and names no label of nodes, at least one is expected',
            fix: 'write the label, such as topology.kubernetes.io/zone',
          },
        ];
  },
});
