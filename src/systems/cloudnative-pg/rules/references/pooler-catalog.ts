import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { POOLER } from '../kinds';
import { catalogOf } from './catalogs';
import { written } from './plugins';

export const catalogHasComponent: Rule = {
  id: 'CNPG-627',
  title: 'The image catalogue has the image of the pooler',
  kinds: [POOLER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/',
  since: '1.30',
  reason: 'A pooler whose image the operator cannot find gets no Deployment, and one that runs is no longer changed.',

  check(pooler, { inventory }) {
    const reference = memberAt(pooler.body, 'spec', 'pgbouncer', 'imageCatalogRef');
    const catalog = catalogOf(pooler, reference, inventory);
    const key = written(memberAt(reference, 'key'));
    const containers = itemsAt(pooler.body, 'spec', 'template', 'spec', 'containers');
    const pinned = containers.some((item) => memberAt(item, 'name') === 'pgbouncer' && written(memberAt(item, 'image')));
    if (!catalog || key === undefined || pinned) {
      return undefined;
    }
    const keys = itemsAt(catalog.body, 'spec', 'componentImages').flatMap((item) => written(memberAt(item, 'key')) ?? []);
    return keys.includes(key)
      ? []
      : [
          {
            path: '/spec/pgbouncer/imageCatalogRef/key',
            problem: `the ${catalog.kind} "${catalog.name}" has no component "${key}", it has ${keys.length > 0 ? quoted(keys) : 'none'}`,
            fix: `add it to the componentImages of the catalogue`,
          },
        ];
  },
};
