import { memberAt, type Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { SCHEDULED_BACKUP } from '../kinds';
import { read, runsOf, withSecond } from './schedule';

export const scheduleIsReadable: Rule = {
  id: 'CNPG-434',
  title: 'The operator can read the schedule',
  kinds: [SCHEDULED_BACKUP],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#cron-schedule',
  reason:
    'Six fields, seconds first: second, minute, hour, day of the month, month, day of the week (0 to 6). `@daily` and its kind and ' +
    '`@every 12h` are fine, time zones are not: the zone is that of the operator.',

  check({ body }) {
    const text = memberAt(body, 'spec', 'schedule');
    if (typeof text !== 'string') {
      return undefined;
    }
    const parsed = read(text);
    if ('schedule' in parsed) {
      return [];
    }
    const meant = withSecond(text);
    return [
      {
        path: '/spec/schedule',
        problem: `${described(text)} cannot be read: ${parsed.fault}`,
        fix:
          meant && 'schedule' in meant.parsed
            ? `the second comes first: write "${meant.text}", which runs at ${runsOf(meant.parsed.schedule)} UTC`
            : 'write six fields, seconds first, for example "0 30 2 * * *" for half past two every day',
      },
    ];
  },
};
