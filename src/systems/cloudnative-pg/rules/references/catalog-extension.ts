import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { CLUSTER, CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';
import { catalogOf, imageOf } from './catalogs';
import { written } from './plugins';

export const extensionHasImage: Rule = {
  id: 'CNPG-603',
  title: 'An extension has an image, its own or that of the catalogue',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/imagevolume_extensions/',
  since: '1.29',
  reason:
    'A cluster with a catalogue may name an extension without saying where its image is. Where the catalogue has none for that major ' +
    'version either, the operator cannot resolve the image and reconciles nothing, so nothing fails over.',
  about: ['/spec/imageCatalogRef'],
  beside: [IMAGE_CATALOG, CLUSTER_IMAGE_CATALOG],

  check(cluster, { inventory }) {
    const reference = memberAt(cluster.body, 'spec', 'imageCatalogRef');
    const catalog = catalogOf(cluster, reference, inventory);
    const image = catalog && imageOf(catalog, memberAt(reference, 'major'));
    const borrowed = itemsAt(cluster.body, 'spec', 'postgresql', 'extensions').flatMap((item, at) => {
      const name = written(memberAt(item, 'name'));
      return name !== undefined && !written(memberAt(item, 'image', 'reference')) ? [{ name, at }] : [];
    });
    if (!catalog || !image || borrowed.length === 0) {
      return undefined;
    }
    const known = itemsAt(image, 'extensions').filter((item) => written(memberAt(item, 'image', 'reference')));
    const names = new Set(known.map((item) => memberAt(item, 'name')));
    return borrowed
      .filter(({ name }) => !names.has(name))
      .map(({ name, at }) => ({
        path: `/spec/postgresql/extensions/${at}/image`,
        problem: `the extension "${name}" has no image.reference, and the ${catalog.kind} "${catalog.name}" has none for it in major version ${memberAt(reference, 'major')}`,
        fix: 'write image.reference here, or add the extension with its image to the catalogue',
      }));
  },
};
