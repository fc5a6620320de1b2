import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { POOLER } from '../kinds';
import { meantAlike } from './poolers-of';

const LIST = ['affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];

export const poolerKeepsFromPoolers: Rule = {
  id: 'CNPG-708',
  title: 'A pooler keeps away from its own pods alone',
  kinds: [POOLER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#pod-templates',
  reason:
    'A rule of distance by the label of the cluster means its instances as well, and the scheduler keeps it both ways: an instance finds no place ' +
    'on a node with a pooler, also when it has to come back there.',

  check(pooler, { inventory }) {
    const terms = itemsAt(pooler.body, 'spec', 'template', 'spec', ...LIST);
    if (terms.length === 0) {
      return undefined;
    }
    return terms.flatMap((term, at) => {
      const alike = meantAlike(pooler, inventory, memberAt(term, 'labelSelector'));
      return alike
        ? [
            {
              path: `/spec/template/spec/${LIST.join('/')}/${at}/labelSelector`,
              problem: `no pod of the pooler runs where an instance of "${alike.cluster.name}" does, and no instance where the pooler does`,
              fix: `select by cnpg.io/poolerName: ${pooler.name}`,
            },
          ]
        : [];
    });
  },
};
