import { clusterRule } from './cluster-rule';
import { instancesOf, numberAt } from './view';

export const mostSynchronousReplicas = clusterRule({
  id: 'CNPG-304',
  title: 'The primary is not among the synchronous replicas',
  reason: 'The primary cannot be its own standby: of N instances at most N - 1 replicate synchronously.',
  about: ['/spec/maxSyncReplicas'],

  check(spec) {
    const [most, instances] = [numberAt(spec, 0, 'maxSyncReplicas'), instancesOf(spec)];
    // Without instances 0 is too many as well; the schema refuses that anyway.
    if (!most || instances === undefined) {
      return undefined;
    }
    return most < instances
      ? []
      : [
          {
            path: '/spec/maxSyncReplicas',
            problem: `maxSyncReplicas is ${most} with instances ${instances}, less than the number of instances is expected`,
            fix: `write at most ${Math.max(instances - 1, 0)}, or more instances`,
          },
        ];
  },
});
