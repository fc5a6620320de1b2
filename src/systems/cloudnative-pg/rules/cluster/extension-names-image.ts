import { clusterRule } from './cluster-rule';
import { EXTENSION_SOURCE, withoutImage } from './extension-images';
import { EXTENSIONS_PATH } from './extension-names';

export const extensionNamesImage = clusterRule({
  id: 'CNPG-374',
  title: 'An extension names its image',
  source: EXTENSION_SOURCE,
  until: '1.29',
  reason: 'The files of the extension come from an image. Catalogs name images of extensions from 1.29 on.',
  about: [EXTENSIONS_PATH],

  check(spec) {
    return withoutImage(spec, 'an image is expected');
  },
});
