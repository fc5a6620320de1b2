import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { POOLER } from '../kinds';

export const poolerIsSpread: Rule = {
  id: 'CNPG-706',
  title: 'The instances of a pooler are told to keep apart',
  kinds: [POOLER],
  layer: 'soundness',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#pod-templates',
  reason:
    'The operator keeps the instances of a cluster apart, and leaves those of a pooler to the scheduler, which may put all of them on one node. ' +
    'It makes no disruption budget for a pooler either.',

  check({ body }) {
    const instances = memberAt(body, 'spec', 'instances');
    if (typeof instances !== 'number' || instances < 2) {
      return undefined;
    }
    const pod = memberAt(body, 'spec', 'template', 'spec');
    const isSpread = memberAt(pod, 'affinity', 'podAntiAffinity') !== undefined || itemsAt(pod, 'topologySpreadConstraints').length > 0;
    return isSpread
      ? []
      : [
          {
            path: '/spec/instances',
            problem: `nothing keeps the ${instances} instances of the pooler from running on one node`,
            fix: 'write a podAntiAffinity or topologySpreadConstraints in template.spec, by the label cnpg.io/poolerName',
          },
        ];
  },
};
