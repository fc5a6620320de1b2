import { clusterRule } from './cluster-rule';
import { isSet, numberAt } from './view';

export const fewestSynchronousReplicas = clusterRule({
  id: 'CNPG-303',
  title: 'At least so many synchronous replicas are not more than at most',
  reason: 'The operator keeps the number of synchronous standbys between the two. maxSyncReplicas is 0 where it is not written.',
  about: ['/spec/minSyncReplicas'],

  check(spec) {
    if (!isSet(spec, 'minSyncReplicas')) {
      return undefined;
    }
    const [fewest, most] = [numberAt(spec, 0, 'minSyncReplicas'), numberAt(spec, 0, 'maxSyncReplicas')];
    return fewest === undefined || most === undefined || fewest <= most
      ? []
      : [
          {
            path: '/spec/minSyncReplicas',
            problem: `minSyncReplicas is ${fewest} and maxSyncReplicas is ${most}, at most that many are expected`,
            fix: 'raise maxSyncReplicas, or write postgresql.synchronous instead of both',
          },
        ];
  },
});
