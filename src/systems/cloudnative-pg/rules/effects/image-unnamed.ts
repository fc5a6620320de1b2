import { type Document, isJsonObject, type JsonObject, memberAt } from '../../../../finding';
import { dataMajor } from '../transition/data-major';
import { imageNameOf, majorOf } from '../transition/images';
import { clusterEffect } from './effect';

export const imageIsStillNamed = clusterEffect({
  id: 'CNPG-521',
  title: 'An image that was named is still named',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/postgres_upgrades/#major-version-upgrades',
  reason:
    'Where no image is named the operator takes its own, which has the newest major version that it knew when it was released. Data of an older ' +
    'one are upgraded without a question, and the cluster is down for as long as that takes.',

  check(change) {
    const { spec, old, before, release } = change;
    if (!namesImage(old) || namesImage(spec) || isKept(before)) {
      return undefined;
    }
    const [was, image] = [imageNameOf(old, release), imageNameOf(spec, release)];
    const [data, major] = [dataMajor(change)?.major, majorOf(spec, release)];
    // That a major version cannot be gone back from is told by another rule.
    if (was === image || image === undefined || data === undefined || major === undefined || data > major) {
      return [];
    }
    const what = data === major ? 'another image' : `an upgrade from PostgreSQL ${data} to ${major}, with the cluster down meanwhile`;
    return [
      {
        path: '/spec/imageName',
        problem: `no image is named any more, so the operator takes "${image}", unless it was told another: ${what}`,
        fix: 'name the image, or the catalogue, that the cluster runs',
      },
    ];
  },
});

/** In what the server keeps an image stands that the operator may have filled in, and that stays when a manifest without one is applied. */
function isKept({ body }: Document): boolean {
  return ['uid', 'resourceVersion'].some((member) => memberAt(body, 'metadata', member) !== undefined);
}

function namesImage({ imageName, imageCatalogRef }: JsonObject): boolean {
  return (typeof imageName === 'string' && imageName !== '') || isJsonObject(imageCatalogRef);
}
