import { itemsAt, memberAt, type Rule } from '../../../finding';
import { CLUSTER, POOLER } from './kinds';

const LISTS = ['podMonitorRelabelings', 'podMonitorMetricRelabelings'];

/** Comes from reading the manifest, so that no annotation switches it off. */
export const modulusIsCounted: Rule = {
  id: 'CNPG-448',
  title: 'What labels are divided by is not negative',
  kinds: [CLUSTER, POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config',
  reason: 'The schema takes any whole number, and the operator, which reads the manifest as Prometheus does, none below zero.',

  check({ body }) {
    const monitoring = memberAt(body, 'spec', 'monitoring');
    const lists = LISTS.map((list) => [list, itemsAt(monitoring, list)] as const).filter(([, items]) => items.length > 0);
    if (lists.length === 0) {
      return undefined;
    }
    return lists.flatMap(([list, items]) =>
      items.flatMap((item, index) => {
        const modulus = memberAt(item, 'modulus');
        return typeof modulus === 'number' && modulus < 0
          ? [
              {
                path: `/spec/monitoring/${list}/${index}/modulus`,
                problem: `modulus is ${modulus}, 0 or more is expected`,
                fix: 'write how many shards there are',
              },
            ]
          : [];
      }),
    );
  },
};
