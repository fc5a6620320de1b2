import { itemsAt, type JsonObject, memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { FAILOVER_QUORUM, readBoolean } from './failover-quorum-annotation';
import { annotation, isSet, numberAt } from './view';

export const failoverQuorumCanBeMet = clusterRule({
  id: 'CNPG-307',
  title: 'A failover quorum counts on instances of this cluster',
  source: 'https://cloudnative-pg.io/documentation/current/failover/#failover-quorum-quorum-based-failover',
  reason:
    'Only instances of the cluster can be promoted. Where standbys from elsewhere alone can satisfy a commit, no instance is known to have it, ' +
    'and nothing could ever fail over.',
  about: ['/spec/postgresql/synchronous'],

  check(spec, document) {
    const written = readBoolean(annotation(document, FAILOVER_QUORUM));
    if (!isSet(spec, 'postgresql', 'synchronous') || !(written ?? memberAt(spec, 'postgresql', 'synchronous', 'failoverQuorum') === true)) {
      return undefined;
    }
    const [number, named] = [numberAt(spec, 0, 'postgresql', 'synchronous', 'number'), namedStandbys(spec)];
    return number === undefined || number > named
      ? []
      : [
          {
            path: '/spec/postgresql/synchronous',
            problem: `failoverQuorum is on, number is ${number} and ${named} standbys are named, a number above ${named} is expected`,
            fix: 'raise the number, remove names, or switch failoverQuorum off',
          },
        ];
  },
});

function namedStandbys(spec: JsonObject): number {
  return ['standbyNamesPre', 'standbyNamesPost'].flatMap((list) => itemsAt(spec, 'postgresql', 'synchronous', list)).length;
}
