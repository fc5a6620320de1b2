import type { RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, numberAt } from './view';

const PATH = '/spec/primaryLease';

export const primaryLease = clusterRule({
  id: 'CNPG-379',
  title: 'A primary renews its lease before it runs out, and can try more than once',
  since: '1.30',
  reason: 'With timings that contradict each other the primary fails at once and never comes up. Defaults are 15, 10 and 2 seconds.',
  about: ['/spec/primaryLease'],

  check(spec) {
    if (!isSet(spec, 'primaryLease')) {
      return undefined;
    }
    const duration = numberAt(spec, 15, 'primaryLease', 'leaseDurationSeconds');
    const deadline = numberAt(spec, 10, 'primaryLease', 'renewDeadlineSeconds');
    const retry = numberAt(spec, 2, 'primaryLease', 'retryPeriodSeconds');
    if (duration === undefined || deadline === undefined || retry === undefined) {
      return undefined;
    }
    const findings: RuleFinding[] = [];
    if (duration <= deadline) {
      const problem = `the lease lasts ${duration} seconds and is renewed within ${deadline}, more than that is expected`;
      findings.push({ path: `${PATH}/leaseDurationSeconds`, problem, fix: 'raise leaseDurationSeconds, or lower renewDeadlineSeconds' });
    }
    if (5 * deadline <= 6 * retry) {
      const problem = `it is renewed within ${deadline} seconds, tried every ${retry}, more than 1.2 times that is expected`;
      findings.push({ path: `${PATH}/renewDeadlineSeconds`, problem, fix: 'raise renewDeadlineSeconds, or lower retryPeriodSeconds' });
    }
    return findings;
  },
});
