import { described } from '../../../../kubernetes/schema/text';
import { isReplica } from '../transition/replica';
import { clusterEffect } from './effect';

export const replicaIsNotForgotten = clusterEffect({
  id: 'CNPG-522',
  title: 'A cluster that follows another one is promoted on purpose',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/#promoting-a-replica-to-a-primary-cluster',
  reason:
    'A cluster without the section `replica` is a primary. Where the section is gone by a slip there are two, and what is written to the new one ' +
    'is lost when it has to follow again.',

  check({ spec, old, before }) {
    if (!isReplica(old, before.name)) {
      return undefined;
    }
    const source = (old.replica as { source?: string | null }).source ?? null;
    return (spec.replica ?? null) !== null
      ? []
      : [
          {
            path: '/spec/replica',
            problem: `the cluster follows ${source === null ? 'another one' : described(source)}, and without the section replica it is promoted at once`,
            fix: 'keep the section; to promote the cluster write enabled: false, or the new primary and its promotionToken',
          },
        ];
  },
});
