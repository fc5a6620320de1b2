import { memberAt } from '../../../../finding';
import { isReplica } from '../../cluster-view';
import { clusterChange } from './cluster-change';

export const roleStaysDuringSwitch = clusterChange({
  id: 'CNPG-510',
  title: 'The role of a cluster stays while it is being switched',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/#demoting-a-primary-to-a-replica-cluster',
  reason: 'A demotion or promotion that is under way has to end before the next one. The operator keeps that in the status.',

  check({ spec, old, document, before }) {
    if (memberAt(before.body, 'status', 'switchReplicaClusterStatus', 'inProgress') !== true) {
      return undefined;
    }
    const [was, is] = [isReplica(old, before), isReplica(spec, document)];
    return was === is
      ? []
      : [
          {
            path: '/spec/replica',
            problem: `the cluster would become a ${roleOf(is)}, and the switch to a ${roleOf(was)} is still in progress in its status`,
            fix: 'wait until the switch is done, then change the role',
          },
        ];
  },
});

function roleOf(replica: boolean): string {
  return replica ? 'replica cluster' : 'primary cluster';
}
