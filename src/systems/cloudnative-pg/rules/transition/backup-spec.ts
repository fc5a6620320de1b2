import { isJsonObject, type Json, type Rule } from '../../../../finding';
import { canonical } from '../canonical';
import { given } from '../given';
import { BACKUP } from '../kinds';

export const backupSpecStays: Rule = {
  id: 'CNPG-423',
  title: 'A backup that was asked for stays as it was asked for',
  kinds: [BACKUP],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#on-demand-backups',
  reason: 'A Backup is the record of one run. The API server refuses any change of its spec, after defaults.',

  check({ body }, { before }) {
    if (!before) {
      return undefined;
    }
    const [old, now] = [before.body, body].map(completed);
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return fields
      .filter((field) => canonical(old[field]) !== canonical(now[field]))
      .map((field) => ({
        path: `/spec/${field}`,
        problem: `${field} of the backup changes, which the API server refuses`,
        fix: 'keep it, and make a Backup of another name',
      }));
  },
};

/** The spec with what the definition fills in. */
function completed(body: Json): Record<string, unknown> {
  const spec = given(body, 'spec');
  const online = given(spec, 'onlineConfiguration');
  return {
    ...(isJsonObject(spec) && spec),
    method: given(spec, 'method') ?? 'barmanObjectStore',
    ...(isJsonObject(online) && { onlineConfiguration: { ...online, waitForArchive: given(online, 'waitForArchive') ?? true } }),
  };
}
