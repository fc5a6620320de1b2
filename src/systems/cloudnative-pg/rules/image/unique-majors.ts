import { itemsAt, type Rule } from '../../../../finding';
import { given } from '../given';
import { CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';

export const catalogMajorsAreUnique: Rule = {
  id: 'CNPG-406',
  title: 'A catalogue has one image for each major version',
  kinds: [IMAGE_CATALOG, CLUSTER_IMAGE_CATALOG],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/#catalog-structure',
  reason: 'A cluster asks the catalogue for a major version and gets one image.',

  check({ body }) {
    const first = new Map<unknown, number>();
    return itemsAt(body, 'spec', 'images').flatMap((image, at) => {
      const major = given(image, 'major');
      const before = first.get(major);
      if (major === undefined || before === undefined) {
        first.set(major, at);
        return [];
      }
      return [
        {
          path: `/spec/images/${at}/major`,
          problem: `the images ${before} and ${at} are both for the major version ${major}, one is expected`,
          fix: 'remove one of them',
        },
      ];
    });
  },
};
