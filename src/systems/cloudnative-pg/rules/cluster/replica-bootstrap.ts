import { clusterRule } from './cluster-rule';
import { isReplica, isSet } from './view';

export const replicaBootstrap = clusterRule({
  id: 'CNPG-340',
  title: 'A replica cluster begins as a copy',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/#bootstrapping-a-replica-cluster',
  reason: 'A server that initdb made can follow nobody. The operator asks for this when a cluster is created, and not later.',
  about: ['/spec/replica'],

  check(spec, document, { before }) {
    // An object that the API server has given a version is an update, and then initdb may stay.
    if (!isReplica(spec, document) || before || isSet(document.body, 'metadata', 'resourceVersion')) {
      return undefined;
    }
    return isSet(spec, 'bootstrap', 'recovery') || isSet(spec, 'bootstrap', 'pg_basebackup')
      ? []
      : [
          {
            path: '/spec/replica',
            problem: 'the cluster follows another one and begins with initdb, recovery or pg_basebackup is expected',
            fix: 'write bootstrap.recovery or bootstrap.pg_basebackup with the cluster that it follows as source',
          },
        ];
  },
});
