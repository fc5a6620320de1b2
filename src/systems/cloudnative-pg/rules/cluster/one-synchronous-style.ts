import { clusterRule } from './cluster-rule';
import { isSet, numberAt } from './view';

export const oneSynchronousStyle = clusterRule({
  id: 'CNPG-305',
  title: 'Synchronous replication is said in one way',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#synchronous-replication',
  reason:
    'minSyncReplicas and maxSyncReplicas are the older way to say what postgresql.synchronous says. Both together contradict each other.',
  about: ['/spec/postgresql/synchronous'],

  check(spec) {
    if (!isSet(spec, 'postgresql', 'synchronous')) {
      return undefined;
    }
    const legacy = (['minSyncReplicas', 'maxSyncReplicas'] as const).filter((name) => (numberAt(spec, 0, name) ?? 0) > 0);
    return legacy.length === 0
      ? []
      : [
          {
            path: '/spec/postgresql/synchronous',
            problem: `synchronous stands beside ${legacy.join(' and ')}, one way of the two is expected`,
            fix: `remove ${legacy.join(' and ')}`,
          },
        ];
  },
});
