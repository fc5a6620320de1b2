import type { Rule } from '../../../../finding';
import { given } from '../given';
import { PUBLICATION } from '../kinds';

export const allTablesStays: Rule = {
  id: 'CNPG-427',
  title: 'A publication of all tables stays one',
  kinds: [PUBLICATION],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/logical_replication/#publications',
  reason: 'Postgres cannot change `FOR ALL TABLES` afterwards. The API server refuses another value of allTables.',

  check({ body }, { before }) {
    const [old, now] = [before?.body, body].map((version) => given(version, 'spec', 'target', 'allTables'));
    if (old === undefined || now === undefined) {
      return undefined;
    }
    return old === now
      ? []
      : [
          {
            path: '/spec/target/allTables',
            problem: `allTables changes from ${old} to ${now}, which the API server refuses`,
            fix: `keep ${old}, or make another Publication`,
          },
        ];
  },
};
