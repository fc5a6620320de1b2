import { expect, test } from 'vitest';
import { extensionHasImage as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/catalog-extension';
import { type Case, clusterWith, manifest, texts } from '../judging';

const asking = (extension: object) =>
  clusterWith({
    imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'images', major: 18 },
    postgresql: { extensions: [extension] },
  } as never);
const catalog = (extensions: object[]) =>
  manifest('ImageCatalog', 'images', { images: [{ major: 18, image: 'a/postgresql:18.1', extensions }] } as never);
const vector = { name: 'vector', image: { reference: 'a/vector:1' } };

test.each<Case>([
  ['an extension with an image of its own does not concern the rule', [asking(vector), catalog([])], undefined],
  ['a catalogue that was not given is not judged', [asking({ name: 'vector' })], undefined],
  ['an extension of the catalogue passes', [asking({ name: 'vector' }), catalog([vector])], []],
  [
    'an extension that the catalogue has not fails',
    [asking({ name: 'vector' }), catalog([{ ...vector, name: 'postgis' }])],
    [
      'error /spec/postgresql/extensions/0/image: the extension "vector" has no image.reference, and the ImageCatalog "images" has none for it in major version 18; write image.reference here, or add the extension with its image to the catalogue',
    ],
  ],
  [
    'an extension that the catalogue has without an image fails',
    [asking({ name: 'vector' }), catalog([{ name: 'vector' }])],
    [
      'error /spec/postgresql/extensions/0/image: the extension "vector" has no image.reference, and the ImageCatalog "images" has none for it in major version 18; write image.reference here, or add the extension with its image to the catalogue',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
