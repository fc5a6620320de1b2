import { expect, test } from 'vitest';
import { maintenanceWindow as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-maintenance-window';
import { clusterWith, texts } from '../judging';

test.each([['no window', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a window',
    clusterWith({ nodeMaintenanceWindow: { inProgress: false } }),
    [
      'warning /spec/nodeMaintenanceWindow: there is a maintenance window for nodes, which the operator advises against; remove it, and write enablePDB: false while a node is drained',
    ],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
