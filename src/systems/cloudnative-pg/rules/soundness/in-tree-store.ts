import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

export const storeIsOfThePlugin: Rule = {
  id: 'CNPG-620',
  title: 'The object store is that of the plugin',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/1.30/appendixes/backup_barmanobjectstore/',
  reason:
    'Object stores that are built into the operator are deprecated since 1.26 and go in 1.31: after that upgrade nothing is archived, and ' +
    'such a backup cannot be restored.',

  check({ body }) {
    const paths = [
      ...(memberAt(body, 'spec', 'backup', 'barmanObjectStore') === undefined ? [] : ['/spec/backup/barmanObjectStore']),
      ...itemsAt(body, 'spec', 'externalClusters').flatMap((item, at) =>
        memberAt(item, 'barmanObjectStore') === undefined ? [] : [`/spec/externalClusters/${at}/barmanObjectStore`],
      ),
    ];
    return paths.length === 0
      ? undefined
      : paths.map((path) => ({
          path,
          problem: 'barmanObjectStore goes with CloudNativePG 1.31',
          fix: 'describe the store in an ObjectStore, and name that in the parameters of the Barman Cloud plugin',
          aboutKey: true,
        }));
  },
};
