import type { Rule } from '../../../../finding';
import { given } from '../given';
import { POOLER } from '../kinds';

export const poolerImageHasOneSource: Rule = {
  id: 'CNPG-413',
  title: 'The image of a pooler is named once',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#pgbouncer-image',
  reason:
    'An image and a catalogue would be two answers to one question. The API server refuses a Pooler that has both, even if one is empty.',
  since: '1.30',

  check({ body }) {
    const [image, catalog] = [given(body, 'spec', 'pgbouncer', 'image'), given(body, 'spec', 'pgbouncer', 'imageCatalogRef')];
    if (image === undefined && catalog === undefined) {
      return undefined;
    }
    return image === undefined || catalog === undefined
      ? []
      : [
          {
            path: '/spec/pgbouncer/image',
            problem: 'both image and imageCatalogRef are there, one of them is expected',
            fix: 'remove image to take it from the catalogue, or imageCatalogRef to take this one',
          },
        ];
  },
};
