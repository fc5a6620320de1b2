import { isJsonObject, type Json, type Rule, type RuleFinding } from '../../../finding';
import { notAmong } from './choices';

export const disruptionBudgetIsAccepted: Rule = {
  id: 'K8S-010',
  title: 'A PodDisruptionBudget says one amount that there can be',
  kinds: [{ group: 'policy', kind: 'PodDisruptionBudget' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  reason: 'The API server takes either minAvailable or maxUnavailable, as a number from 0 or a percentage up to 100.',

  check({ body }) {
    if (!isJsonObject(body.spec)) {
      return undefined;
    }
    const { minAvailable, maxUnavailable, unhealthyPodEvictionPolicy } = body.spec;
    const both = (minAvailable ?? null) !== null && (maxUnavailable ?? null) !== null;
    return [
      ...(both ? [{ path: '/spec', problem: 'minAvailable and maxUnavailable are both set', fix: 'remove one of them' }] : []),
      ...amountFindings('minAvailable', minAvailable),
      ...amountFindings('maxUnavailable', maxUnavailable),
      ...notAmong(['IfHealthyBudget', 'AlwaysAllow'], unhealthyPodEvictionPolicy, '/spec/unhealthyPodEvictionPolicy', 'policy of eviction'),
    ];
  },
};

function amountFindings(name: string, amount: Json | undefined): RuleFinding[] {
  const accepted = typeof amount === 'string' ? isPercentage(amount) : typeof amount !== 'number' || amount >= 0;
  const problem = `${JSON.stringify(amount)} is no amount of pods, a number from 0 or a percentage up to "100%" is expected`;
  return accepted ? [] : [{ path: `/spec/${name}`, problem, fix: 'write a number such as 1, or a percentage in quotes such as "50%"' }];
}

function isPercentage(text: string): boolean {
  return /^\d+%$/.test(text) && Number.parseInt(text, 10) <= 100;
}
