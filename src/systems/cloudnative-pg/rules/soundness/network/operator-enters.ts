import type { Rule } from '../../../../../finding';
import { OPERATOR } from '../pods';
import { isolatedBy, mayEnter, NETWORK_POLICY, STATUS } from './policies';
import { named } from './text';

export const operatorEnters: Rule = {
  id: 'CNPG-703',
  title: 'The operator reaches the instances',
  kinds: [NETWORK_POLICY],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/networking/',
  reason:
    'The operator asks every instance for its state on port 8000. Where it gets no answer it makes no instance, and fails none over. What is ' +
    'let in by policies that are not among the files is not seen here.',

  check(policy, { inventory }) {
    const isolated = isolatedBy(policy, inventory);
    if (isolated.length === 0) {
      return undefined;
    }
    const cutOff = isolated.filter((cluster) => !mayEnter(cluster, inventory, STATUS, OPERATOR));
    return cutOff.length === 0
      ? []
      : [
          {
            path: '/spec/podSelector',
            problem: `the instances of ${named(cutOff)} take in only what a policy lets in, and none that was given lets the operator in on port 8000`,
            fix: 'let the namespace of the operator in, on the ports 8000 and 5432; PostgresNetworkPolicy writes such a policy',
          },
        ];
  },
};
