import { type Inventory, itemsAt, memberAt, type Rule } from '../../../../finding';
import { groupBy, oncePer } from '../../../given';
import { CLUSTER, CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';
import { catalogOf, imageOf } from '../references/catalogs';

/** The clusters that take their image from a catalogue that was given, by its place and name. */
const users = oncePer((inventory: Inventory) =>
  groupBy(inventory.ofKind(CLUSTER), (cluster) => {
    const reference = memberAt(cluster.body, 'spec', 'imageCatalogRef');
    const catalog = reference === undefined ? undefined : catalogOf(cluster, reference, inventory);
    return catalog && keyOf(catalog, memberAt(reference, 'major'));
  }),
);

export const catalogChangesAreSeen: Rule = {
  id: 'CNPG-527',
  title: 'A change of a catalogue that starts clusters anew is said',
  kinds: [IMAGE_CATALOG, CLUSTER_IMAGE_CATALOG],
  layer: 'transition',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/',
  reason:
    'Every cluster that takes its image from the catalogue is started anew as soon as the image changes, all of them at once. Counted are the ' +
    'clusters that are given.',

  check(catalog, { before, inventory }) {
    if (!before) {
      return undefined;
    }
    return itemsAt(catalog.body, 'spec', 'images').flatMap((item, at) => {
      const major = memberAt(item, 'major');
      const [was, is] = [memberAt(imageOf(before, major), 'image'), memberAt(item, 'image')];
      const using = was === undefined || was === is ? [] : (users(inventory).get(keyOf(catalog, major)) ?? []);
      return using.length === 0
        ? []
        : [
            {
              path: `/spec/images/${at}/image`,
              problem: `the image of PostgreSQL ${major} changes, and ${using.length === 1 ? `the cluster "${using[0].name}" is` : `${using.length} clusters are`} started anew`,
              fix: 'nothing, where a short break of connections does no harm; else choose the time, or move clusters to another catalogue one by one',
            },
          ];
    });
  },
};

function keyOf({ place, kind, namespace, name }: Parameters<Rule['check']>[0], major: unknown): string {
  return JSON.stringify([place, kind, namespace ?? '', name, major ?? null]);
}
