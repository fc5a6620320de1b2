import { isJsonObject, type Rule } from '../../../../finding';
import { given } from '../given';
import { PUBLICATION } from '../kinds';

export const publicationHasOneTarget: Rule = {
  id: 'CNPG-414',
  title: 'A publication publishes all tables or a list of objects',
  kinds: [PUBLICATION],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/logical_replication/#required-fields-in-the-publication-manifest',
  reason: 'Postgres makes a publication `FOR ALL TABLES` or for what is listed. The API server wants exactly one of both.',

  check({ body }) {
    const target = given(body, 'spec', 'target');
    if (!isJsonObject(target)) {
      return undefined;
    }
    const fields = ['allTables', 'objects'].filter((field) => given(target, field) !== undefined);
    if (fields.length === 1) {
      return [];
    }
    return [
      {
        path: '/spec/target',
        problem: `${fields.length === 0 ? 'neither' : 'both'} allTables ${fields.length === 0 ? 'nor' : 'and'} objects ${fields.length === 0 ? 'is' : 'are'} there, one of them is expected`,
        fix: 'write allTables: true, or the list objects',
      },
    ];
  },
};
