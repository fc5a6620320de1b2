import { itemsAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { instancesOf, isSet, numberAt } from './view';

export const synchronousNumber = clusterRule({
  id: 'CNPG-306',
  title: 'There are enough standbys to be synchronous',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#synchronous-replication',
  reason: 'A commit waits for that many standbys. With fewer than that every write would wait forever, so the operator refuses it.',
  about: ['/spec/postgresql/synchronous'],

  check(spec) {
    const [number, instances] = [numberAt(spec, 0, 'postgresql', 'synchronous', 'number'), instancesOf(spec)];
    if (!isSet(spec, 'postgresql', 'synchronous') || number === undefined || instances === undefined) {
      return undefined;
    }
    const named = ['standbyNamesPre', 'standbyNamesPost'].flatMap((list) => itemsAt(spec, 'postgresql', 'synchronous', list)).length;
    const names = named === 0 ? '' : ` and ${named} named standbys`;
    return number < instances + named
      ? []
      : [
          {
            path: '/spec/postgresql/synchronous',
            problem: `number is ${number} with instances ${instances}${names}, less than ${instances + named} is expected`,
            fix: 'lower the number, or write more instances',
          },
        ];
  },
});
