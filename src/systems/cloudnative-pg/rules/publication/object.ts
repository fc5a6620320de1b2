import { isJsonObject, itemsAt, type Rule } from '../../../../finding';
import { given } from '../given';
import { PUBLICATION } from '../kinds';

export const publishedObjectIsOne: Rule = {
  id: 'CNPG-415',
  title: 'Each published object is a table or a schema',
  kinds: [PUBLICATION],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/logical_replication/#fine-grained-control-over-publication-tables',
  reason: 'An item of the list names one table, or one schema whose tables are published. The API server wants exactly one of both.',

  check({ body }) {
    const objects = itemsAt(body, 'spec', 'target', 'objects');
    if (objects.length === 0) {
      return undefined;
    }
    return objects.flatMap((object, at) => {
      const fields = ['tablesInSchema', 'table'].filter((field) => given(object, field) !== undefined);
      if (!isJsonObject(object) || fields.length === 1) {
        return [];
      }
      const problem = fields.length === 0 ? 'the item has neither table nor tablesInSchema' : 'the item has both table and tablesInSchema';
      return [
        {
          path: `/spec/target/objects/${at}`,
          problem: `${problem}, one of them is expected`,
          fix: fields.length === 0 ? 'write table: { name: … } or tablesInSchema' : 'make two items of it',
        },
      ];
    });
  },
};
