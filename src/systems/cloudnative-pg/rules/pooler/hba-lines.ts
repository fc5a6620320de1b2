import { itemsAt, type Rule } from '../../../../finding';
import { leftOut } from '../../pgbouncer/hba';
import { POOLER } from '../kinds';

export const poolerHbaIsRead: Rule = {
  id: 'CNPG-449',
  title: 'A line of pg_hba in a pooler is one that PgBouncer reads',
  kinds: [POOLER],
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.pgbouncer.org/config.html#hba-file-format',
  reason:
    'PgBouncer starts and leaves the line out, with a warning in its log: who was to be let in stays out, and who was to be kept out is let ' +
    'in by the lines of the operator, which let in everybody with a password.',

  check(document) {
    const lines = itemsAt(document.body, 'spec', 'pgbouncer', 'pg_hba');
    return lines.length === 0
      ? undefined
      : lines.flatMap((item, at) => {
          const found = typeof item === 'string' ? firstLeftOut(item) : undefined;
          return found ? [{ path: `/spec/pgbouncer/pg_hba/${at}`, ...found }] : [];
        });
  },
};

/** A text of several lines is as many lines. */
function firstLeftOut(text: string) {
  for (const line of text.split('\n')) {
    const found = leftOut(line);
    if (found) {
      return found;
    }
  }
  return undefined;
}
