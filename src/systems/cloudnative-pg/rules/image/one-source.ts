import type { Rule } from '../../../../finding';
import { given } from '../given';
import { CLUSTER } from '../kinds';

export const imageHasOneSource: Rule = {
  id: 'CNPG-401',
  title: 'The image of a cluster is named once',
  kinds: [CLUSTER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/#referencing-a-catalog-in-a-cluster',
  reason:
    'An image and a catalogue would be two answers to one question. The API server refuses a Cluster that has both, even if one is empty.',

  check({ body }) {
    const [image, catalog] = [given(body, 'spec', 'imageName'), given(body, 'spec', 'imageCatalogRef')];
    if (image === undefined && catalog === undefined) {
      return undefined;
    }
    return image === undefined || catalog === undefined
      ? []
      : [
          {
            path: '/spec/imageName',
            problem: 'both imageName and imageCatalogRef are there, one of them is expected',
            fix: 'remove imageName to take the image from the catalogue, or imageCatalogRef to take this one',
          },
        ];
  },
};
