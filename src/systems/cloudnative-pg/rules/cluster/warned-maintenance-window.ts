import { clusterRule } from './cluster-rule';
import { isSet } from './view';

export const maintenanceWindow = clusterRule({
  id: 'CNPG-383',
  title: 'A maintenance window gives way to enablePDB',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/kubernetes_upgrade/',
  reason: 'The operator warns: the window changes what happens to volumes, where the disruption budget alone is meant to give way.',
  about: ['/spec/nodeMaintenanceWindow'],

  check(spec) {
    return isSet(spec, 'nodeMaintenanceWindow')
      ? [
          {
            path: '/spec/nodeMaintenanceWindow',
            problem: 'there is a maintenance window for nodes, which the operator advises against',
            fix: 'remove it, and write enablePDB: false while a node is drained',
          },
        ]
      : undefined;
  },
});
