import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { groupBy, oncePer } from '../../../given';
import { fieldsOf } from '../../cron';
import { SCHEDULED_BACKUP } from '../kinds';
import { scheduleOf } from '../schedule/schedule';

/** So many clusters start as one, and are worth a word. */
const CROWD = 10;

/** Schedules of fixed times by what they say, over all files: the store and the storage are often the same. */
const together = oncePer((inventory: Inventory) => groupBy(inventory.ofKind(SCHEDULED_BACKUP), timeOf));

export const backupsAreSpread: Rule = {
  id: 'CNPG-702',
  title: 'The clusters of a fleet are not backed up in the same second',
  kinds: [SCHEDULED_BACKUP],
  layer: 'soundness',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#scheduled-backups',
  reason:
    'Every backup reads a whole database and writes it to a store. Many that start in one second are slow together, and take the storage ' +
    'and the network from everybody else.',

  check(document, { inventory }) {
    const time = timeOf(document);
    if (time === undefined) {
      return undefined;
    }
    const crowd = together(inventory).get(time) ?? [];
    // Said once, at the first of them: in a fleet there are hundreds.
    return crowd.length < CROWD || crowd[0] !== document
      ? []
      : [
          {
            path: '/spec/schedule',
            problem: `${crowd.length} schedules, this one the first of them, start at the very same second, by "${time}"`,
            fix: 'give each cluster another minute and second, which no restore depends on',
          },
        ];
  },
};

/** The fields of a schedule that fires; spelt alike means run alike. */
function timeOf(document: Document): string | undefined {
  const written = memberAt(document.body, 'spec', 'suspend') === true ? undefined : scheduleOf(document);
  const fields = written && fieldsOf(written.text);
  return fields?.length === 6 ? fields.join(' ') : undefined;
}
