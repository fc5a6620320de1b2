import type { Rule } from '../../../../finding';
import { fieldsOf } from '../../cron';
import { SCHEDULED_BACKUP } from '../kinds';
import { scheduleOf } from './schedule';

export const scheduleHasSixFields: Rule = {
  id: 'CNPG-435',
  title: 'The operator is content with the number of fields',
  kinds: [SCHEDULED_BACKUP],
  layer: 'admission',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#cron-schedule',
  reason: 'The operator warns of every schedule that has not six fields, also of `@daily` and `@every 12h`, which mean what they say.',

  check(document) {
    const written = scheduleOf(document);
    if (!written || 'fault' in written.parsed) {
      return undefined;
    }
    const count = fieldsOf(written.text).length;
    return count === 6
      ? []
      : [
          {
            path: '/spec/schedule',
            problem: `the operator warns of the schedule: it has ${count} ${count === 1 ? 'field' : 'fields'}, not six`,
            fix: count === 5 ? 'write six fields, seconds first' : 'leave it, or write six fields, seconds first',
          },
        ];
  },
};
