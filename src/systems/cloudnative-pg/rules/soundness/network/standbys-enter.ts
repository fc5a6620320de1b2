import { type Document, memberAt, type Rule } from '../../../../../finding';
import { instancesOf } from '../pods';
import { isolatedBy, mayEnter, NETWORK_POLICY, POSTGRES } from './policies';
import { named } from './text';

export const standbysEnter: Rule = {
  id: 'CNPG-704',
  title: 'The instances reach each other',
  kinds: [NETWORK_POLICY],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/networking/',
  reason:
    'A standby copies the data from the primary and streams from it, on port 5432. Where it cannot there is one instance, whatever the number of ' +
    'instances says. What is let in by policies that are not among the files is not seen here.',

  check(policy, { inventory }) {
    const isolated = isolatedBy(policy, inventory).filter(hasStandbys);
    if (isolated.length === 0) {
      return undefined;
    }
    const cutOff = isolated.filter((cluster) => !mayEnter(cluster, inventory, POSTGRES, instancesOf(cluster)));
    return cutOff.length === 0
      ? []
      : [
          {
            path: '/spec/podSelector',
            problem: `the instances of ${named(cutOff)} take in only what a policy lets in, and none that was given lets them in to each other on port 5432`,
            fix: 'let in pods with the label cnpg.io/cluster, on the ports 5432 and 8000; PostgresNetworkPolicy writes such a policy',
          },
        ];
  },
};

function hasStandbys({ body }: Document): boolean {
  const instances = memberAt(body, 'spec', 'instances');
  return typeof instances === 'number' && instances > 1;
}
