import { clusterRule } from './cluster-rule';
import { TARGET, TARGET_PATH } from './one-recovery-target';
import { isTargetTime } from './target-time';
import { textAt } from './view';

export const recoveryTargetTime = clusterRule({
  id: 'CNPG-325',
  title: 'The time to recover to can be read',
  source: 'https://cloudnative-pg.io/documentation/current/recovery/#recovery-targets',
  reason: 'The operator compares the time with those of the backups. Without a time zone it means UTC.',
  about: [TARGET_PATH],

  check(spec) {
    const time = textAt(spec, ...TARGET, 'targetTime');
    if (time === '') {
      return undefined;
    }
    return isTargetTime(time)
      ? []
      : [
          {
            path: `${TARGET_PATH}/targetTime`,
            problem: `"${time}" is no time that the operator reads, date, hour, minute and second are expected`,
            fix: 'write it as 2026-01-31T12:00:00Z',
          },
        ];
  },
});
