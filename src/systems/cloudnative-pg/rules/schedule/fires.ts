import type { Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { fieldsOf, nextRuns } from '../../cron';
import { SCHEDULED_BACKUP } from '../kinds';
import { COUNTED_FROM, scheduleOf } from './schedule';

export const scheduleFindsTime: Rule = {
  id: 'CNPG-437',
  title: 'There is a time that fits the schedule',
  kinds: [SCHEDULED_BACKUP],
  layer: 'soundness',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#scheduled-backups',
  reason:
    'The operator looks five years ahead and takes no backup where no time fits, such as on 30 February. It accepts the schedule all the same.',

  check(document) {
    const written = scheduleOf(document);
    // Five fields are told with their runs elsewhere.
    if (!written || 'fault' in written.parsed || fieldsOf(written.text).length === 5) {
      return undefined;
    }
    return nextRuns(written.parsed.schedule, COUNTED_FROM, 1).length > 0
      ? []
      : [
          {
            path: '/spec/schedule',
            problem: `no time within five years fits ${described(written.text)}, so no backup is ever taken`,
            fix: 'choose a day that the month has, and a value in every field',
          },
        ];
  },
};
