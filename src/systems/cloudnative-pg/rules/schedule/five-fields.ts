import type { Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { timeText } from '../../cron';
import { SCHEDULED_BACKUP } from '../kinds';
import { COUNTED_FROM, runsOf, scheduleOf, withSecond } from './schedule';

export const scheduleStartsWithSecond: Rule = {
  id: 'CNPG-436',
  title: 'A schedule starts with the second',
  kinds: [SCHEDULED_BACKUP],
  layer: 'soundness',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#cron-schedule',
  reason:
    'Five fields are what crontab takes. The operator accepts them, reads the first as the second, the second as the minute and so on, and ' +
    'takes backups at other times than meant: mostly every hour. Runs in the text are counted from a fixed instant.',

  check(document) {
    const written = scheduleOf(document);
    if (!written || 'fault' in written.parsed) {
      return undefined;
    }
    const meant = withSecond(written.text);
    if (!meant) {
      return [];
    }
    const runs = runsOf(written.parsed.schedule);
    const read = `the five fields of ${described(written.text)} are read with the second first`;
    return [
      {
        path: '/spec/schedule',
        problem: `${read}: from ${timeText(COUNTED_FROM)} UTC on it would ${runs === '' ? 'never run' : `run at ${runs}`}`,
        fix:
          'fault' in meant.parsed
            ? `write six fields, seconds first; ${described(meant.text)} does not do: ${meant.parsed.fault}`
            : `write "${meant.text}", which runs at ${runsOf(meant.parsed.schedule) || 'no time at all'}`,
      },
    ];
  },
};
