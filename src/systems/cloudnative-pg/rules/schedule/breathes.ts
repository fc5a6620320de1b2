import type { Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { nextRuns, type Schedule, timeText } from '../../cron';
import { SCHEDULED_BACKUP } from '../kinds';
import { COUNTED_FROM, scheduleOf } from './schedule';

/** A base backup copies all data, and the operator itself looks for the end of one once a minute. */
const LEAST_SECONDS = 60;

export const scheduleLeavesTime: Rule = {
  id: 'CNPG-438',
  title: 'A schedule leaves a minute between two backups',
  kinds: [SCHEDULED_BACKUP],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#backup-frequency-and-rto',
  reason:
    'A star for the second means every second of a minute that fits. The operator starts the next backup as soon as the last one is done, ' +
    'and each one copies all data.',

  check(document) {
    const written = scheduleOf(document);
    if (!written || 'fault' in written.parsed) {
      return undefined;
    }
    const { schedule } = written.parsed;
    if (leastGap(schedule) >= LEAST_SECONDS) {
      return [];
    }
    const runs = nextRuns(schedule, COUNTED_FROM, 3);
    return runs.length === 0
      ? []
      : [
          {
            path: '/spec/schedule',
            problem: `${described(written.text)} asks for several backups within a minute: at ${runs.map(timeText).join(', ')} UTC`,
            fix:
              schedule.kind === 'fields'
                ? 'write one second, for example 0, in the first field'
                : 'write a longer time, for example @every 12h',
          },
        ];
  },
};

function leastGap(schedule: Schedule): number {
  if (schedule.kind === 'every') {
    return schedule.seconds;
  }
  return schedule.second.values.length > 1 ? 1 : LEAST_SECONDS;
}
