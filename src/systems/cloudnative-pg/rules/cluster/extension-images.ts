import type { JsonObject, RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { EXTENSIONS, EXTENSIONS_PATH } from './extension-names';
import { isSet, mapsAt, textAt } from './view';

export const EXTENSION_SOURCE = 'https://cloudnative-pg.io/documentation/current/imagevolume_extensions/';

export const extensionHasImage = clusterRule({
  id: 'CNPG-373',
  title: 'An extension has an image, from the cluster or from the catalog',
  source: EXTENSION_SOURCE,
  since: '1.29',
  reason: 'The files of the extension come from an image. Without a catalog nobody else could name it.',
  about: [EXTENSIONS_PATH],

  check(spec) {
    return isSet(spec, 'imageCatalogRef') ? undefined : withoutImage(spec, 'an image is expected where the cluster has no catalog');
  },
});

export function withoutImage(spec: JsonObject, expected: string): RuleFinding[] | undefined {
  const extensions = mapsAt(spec, ...EXTENSIONS);
  return extensions.length === 0
    ? undefined
    : extensions
        .filter(([item]) => textAt(item, 'image', 'reference') === '')
        .map(([item, index]) => ({
          path: `${EXTENSIONS_PATH}/${index}/image/reference`,
          problem: `the extension "${textAt(item, 'name')}" has no image, ${expected}`,
          fix: 'write image.reference',
        }));
}
