import { itemsAt, type Rule } from '../../../../finding';
import { given } from '../given';
import { PUBLICATION } from '../kinds';

export const columnsExcludeSchemas: Rule = {
  id: 'CNPG-416',
  title: 'A publication with a list of columns publishes no schema',
  kinds: [PUBLICATION],
  layer: 'admission',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/sql-createpublication.html',
  reason:
    'Postgres takes no list of columns for a table when the same publication publishes all tables of a schema. An empty list counts as one.',

  check({ body }) {
    const objects = itemsAt(body, 'spec', 'target', 'objects');
    const withColumns = objects.findIndex((object) => given(object, 'table', 'columns') !== undefined);
    if (withColumns < 0) {
      return undefined;
    }
    const schema = objects.findIndex((object) => given(object, 'tablesInSchema') !== undefined);
    return schema < 0
      ? []
      : [
          {
            path: `/spec/target/objects/${withColumns}/table/columns`,
            problem: `item ${withColumns} lists columns, and item ${schema} publishes all tables of a schema; one of them is expected`,
            fix: 'remove columns, or make two publications',
          },
        ];
  },
};
