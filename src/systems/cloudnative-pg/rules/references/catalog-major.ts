import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER, CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';
import { catalogOf, imageOf, majorsOf } from './catalogs';

export const catalogHasMajor: Rule = {
  id: 'CNPG-602',
  title: 'The image catalogue has the major version that is asked for',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/',
  reason:
    'The operator resolves the image before it looks at any instance. A catalogue without the major version ends the reconciliation there, ' +
    'and then nothing fails over.',
  about: ['/spec/imageCatalogRef'],
  beside: [IMAGE_CATALOG, CLUSTER_IMAGE_CATALOG],

  check(cluster, { inventory }) {
    const reference = memberAt(cluster.body, 'spec', 'imageCatalogRef');
    const catalog = catalogOf(cluster, reference, inventory);
    const major = memberAt(reference, 'major');
    if (!catalog || typeof major !== 'number') {
      return undefined;
    }
    const majors = majorsOf(catalog);
    return imageOf(catalog, major) !== undefined
      ? []
      : [
          {
            path: '/spec/imageCatalogRef/major',
            problem: `the ${catalog.kind} "${catalog.name}" has no image for major version ${major}, it has ${majors.length > 0 ? majors.join(', ') : 'none'}`,
            fix: `add an image with major: ${major} to the catalogue, before a cluster asks for it`,
          },
        ];
  },
};
