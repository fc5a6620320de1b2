import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG } from '../kinds';
import { imageParts } from './images';

/** Images whose tags begin with the version of Postgres. */
const POSTGRES = /(?:^|\/)(?:postgresql|postgres|postgis)$/;

export const catalogMajorIsTrue: Rule = {
  id: 'CNPG-662',
  title: 'An image in a catalogue is of the major version that it stands for',
  kinds: [IMAGE_CATALOG, CLUSTER_IMAGE_CATALOG],
  layer: 'soundness',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/',
  reason:
    'The operator believes the major version that the catalogue states. With an image of another one it makes no upgrade, and Postgres does ' +
    'not start on the data of the other version.',

  check({ body }) {
    const images = itemsAt(body, 'spec', 'images').flatMap((item, at) => {
      const [image, major] = [memberAt(item, 'image'), memberAt(item, 'major')];
      const { repository, tag } = typeof image === 'string' ? imageParts(image) : { repository: '' };
      const tagged = POSTGRES.test(repository) ? /^(\d+)(?![\d])/.exec(tag ?? '')?.[1] : undefined;
      return typeof major === 'number' && tagged !== undefined ? [{ at, image, major, tagged: Number(tagged) }] : [];
    });
    if (images.length === 0) {
      return undefined;
    }
    return images
      .filter(({ major, tagged }) => major !== tagged && tagged >= 9 && tagged < 100)
      .map(({ at, image, major, tagged }) => ({
        path: `/spec/images/${at}/image`,
        problem: `"${image}" is of major version ${tagged}, and the catalogue gives it to clusters of ${major}`,
        fix: `name an image of ${major}, or write major: ${tagged}`,
      }));
  },
};
