import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { CLUSTER, CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';
import { imageParts } from './images';

export const imageStays: Rule = {
  id: 'CNPG-661',
  title: 'The image names its minor version',
  kinds: [CLUSTER, IMAGE_CATALOG, CLUSTER_IMAGE_CATALOG],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/container_images/',
  reason:
    'A tag that names the major version alone is moved with every release. Each node takes what the tag means when it first pulls it, so ' +
    'primary and standbys run different minor versions, and one that is made anew is upgraded without anybody asking.',

  check({ kind, body }) {
    const images: [string, unknown][] =
      kind === CLUSTER.kind
        ? [['/spec/imageName', memberAt(body, 'spec', 'imageName')]]
        : itemsAt(body, 'spec', 'images').map((item, at) => [`/spec/images/${at}/image`, memberAt(item, 'image')]);
    const named = images.flatMap(([path, image]) => (typeof image === 'string' && image !== '' ? [{ path, image }] : []));
    if (named.length === 0) {
      return undefined;
    }
    return named
      .filter(({ image }) => floats(image))
      .map(({ path, image }) => ({
        path,
        problem: `"${image}" is another image after every minor release`,
        fix: 'write the minor version as well, for example 17.6, or a digest behind the tag',
      }));
  },
};

function floats(image: string): boolean {
  const { tag, digest } = imageParts(image);
  return digest === undefined && tag !== undefined && /^\d+(?:-(?!\d)[^.]*)?$/.test(tag);
}
