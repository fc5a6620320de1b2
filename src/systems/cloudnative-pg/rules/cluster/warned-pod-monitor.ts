import { itemsAt, memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet } from './view';

const RELABELINGS = ['podMonitorMetricRelabelings', 'podMonitorRelabelings'];

export const ownPodMonitor = clusterRule({
  id: 'CNPG-389',
  title: 'The PodMonitor is an object of its own',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/monitoring/#creating-a-podmonitor',
  reason: 'The operator warns: it will stop making PodMonitors.',
  about: ['/spec/monitoring'],

  check(spec) {
    if (!isSet(spec, 'monitoring')) {
      return undefined;
    }
    const used = [
      ...(memberAt(spec, 'monitoring', 'enablePodMonitor') === true ? ['enablePodMonitor'] : []),
      ...RELABELINGS.filter((name) => itemsAt(spec, 'monitoring', name).length > 0),
    ];
    return used.map((name) => ({
      path: `/spec/monitoring/${name}`,
      problem: `${name} is deprecated and goes in a later release`,
      fix: 'remove it, and write a PodMonitor',
    }));
  },
});
