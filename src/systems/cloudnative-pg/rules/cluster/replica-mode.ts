import { memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const oneReplicaStyle = clusterRule({
  id: 'CNPG-339',
  title: 'Either "enabled" or "primary" says who follows whom',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/',
  reason:
    'In a distributed topology "primary" names who leads, and whether this cluster follows comes from there. "enabled" is for a lone replica cluster.',
  about: ['/spec/replica'],

  check(spec) {
    if (!isSet(spec, 'replica')) {
      return undefined;
    }
    const [primary, enabled] = [textAt(spec, 'replica', 'primary'), memberAt(spec, 'replica', 'enabled') ?? null];
    return primary === '' || enabled === null
      ? []
      : [
          {
            path: '/spec/replica/enabled',
            problem: `enabled is ${enabled} and primary is "${primary}", one of both is expected`,
            fix: 'remove enabled, even where it is false',
          },
        ];
  },
});
