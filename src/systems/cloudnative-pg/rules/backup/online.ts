import { type Document, memberAt, type Rule } from '../../../../finding';
import { given } from '../given';
import { BACKUP, SCHEDULED_BACKUP } from '../kinds';
import { isValidated } from '../validation-switch';

export const onlineIsForSnapshots: Rule = {
  id: 'CNPG-431',
  title: 'Online settings go with snapshots',
  kinds: [BACKUP, SCHEDULED_BACKUP],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#backupspec',
  reason:
    'A snapshot is taken of a running or of a stopped instance; a backup to an object store always of a running one. The method that is ' +
    'taken when none is written is barmanObjectStore.',

  check(document) {
    const { body } = document;
    const fields = ['online', 'onlineConfiguration'].filter((field) => given(body, 'spec', field) !== undefined);
    if (fields.length === 0 || !judged(document)) {
      return undefined;
    }
    const method = memberAt(body, 'spec', 'method') ?? 'barmanObjectStore';
    return method === 'barmanObjectStore'
      ? fields.map((field) => ({
          path: `/spec/${field}`,
          problem: `${field} is set and the method is "barmanObjectStore", which knows no ${field}`,
          fix: `remove ${field}, or write method: volumeSnapshot`,
        }))
      : [];
  },
};

/** The switch does not reach schedules. */
function judged(document: Document): boolean {
  return document.kind === SCHEDULED_BACKUP.kind || isValidated(document);
}
