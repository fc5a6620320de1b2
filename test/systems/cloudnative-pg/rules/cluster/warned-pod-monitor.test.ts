import { expect, test } from 'vitest';
import { ownPodMonitor as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-pod-monitor';
import { clusterWith, texts } from '../judging';

test.each([['no monitoring', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['false', clusterWith({ monitoring: { enablePodMonitor: false } })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'true',
    clusterWith({ monitoring: { enablePodMonitor: true } }),
    [
      'warning /spec/monitoring/enablePodMonitor: enablePodMonitor is deprecated and goes in a later release; remove it, and write a PodMonitor',
    ],
  ],
  [
    'a relabeling',
    clusterWith({ monitoring: { podMonitorRelabelings: [{ targetLabel: 'a', replacement: 'b' }] } }),
    [
      'warning /spec/monitoring/podMonitorRelabelings: podMonitorRelabelings is deprecated and goes in a later release; remove it, and write a PodMonitor',
    ],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
