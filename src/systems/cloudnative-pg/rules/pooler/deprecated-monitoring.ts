import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';

export const poolerMonitorIsOwn: Rule = {
  id: 'CNPG-447',
  title: 'The PodMonitor of a pooler is an object of yours',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#deprecation-of-automatic-podmonitor-creation',
  reason: 'The operator warns that it will stop making PodMonitors in a later release.',

  check(document) {
    const monitoring = memberAt(document.body, 'spec', 'monitoring');
    if (monitoring === undefined || !isValidated(document)) {
      return undefined;
    }
    const lists = ['podMonitorMetricRelabelings', 'podMonitorRelabelings'].filter((list) => itemsAt(monitoring, list).length > 0);
    const fields = memberAt(monitoring, 'enablePodMonitor') === true ? ['enablePodMonitor', ...lists] : lists;
    return fields.length === 0
      ? []
      : [
          {
            path: `/spec/monitoring/${fields[0]}`,
            problem: `${fields.join(', ')} of monitoring ${fields.length === 1 ? 'is' : 'are'} deprecated`,
            fix: 'write a PodMonitor of your own',
          },
        ];
  },
};
