import { clusterRule } from './cluster-rule';
import { TARGET, TARGET_PATH } from './one-recovery-target';
import { textAt } from './view';

const LARGEST = 2n ** 63n - 1n;

export const recoveryTargetTimeline = clusterRule({
  id: 'CNPG-330',
  title: 'The timeline to recover is a number or the latest',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-RECOVERY-TARGET-TIMELINE',
  reason: 'Timelines are counted from 1. What Postgres would take besides ("current", hexadecimal) the operator refuses.',
  about: [TARGET_PATH],

  check(spec) {
    const timeline = textAt(spec, ...TARGET, 'targetTLI');
    if (timeline === '') {
      return undefined;
    }
    const number = /^\+?\d+$/.test(timeline) ? BigInt(timeline.replace('+', '')) : 0n;
    return timeline === 'latest' || (number >= 1n && number <= LARGEST)
      ? []
      : [
          {
            path: `${TARGET_PATH}/targetTLI`,
            problem: `"${timeline}" is no timeline, "latest" or a number from 1 is expected`,
            fix: 'write "latest", or the number in digits',
          },
        ];
  },
});
