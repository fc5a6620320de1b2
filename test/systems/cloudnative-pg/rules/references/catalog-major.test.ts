import { expect, test } from 'vitest';
import { catalogHasMajor as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/catalog-major';
import { type Case, clusterWith, manifest, texts } from '../judging';

const reference = (major: number, kind = 'ImageCatalog') => ({
  imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind, name: 'images', major },
});
const catalog = (kind = 'ImageCatalog', metadata = {}) =>
  manifest(
    kind,
    'images',
    {
      images: [
        { major: 16, image: 'a/postgresql:16.9' },
        { major: 17, image: 'a/postgresql:17.5' },
      ],
    },
    metadata,
  );

test.each<Case>([
  ['a cluster without a catalogue does not concern the rule', [clusterWith(), catalog()], undefined],
  ['a catalogue that was not given is not judged', [clusterWith(reference(18))], undefined],
  [
    'a catalogue of another namespace is not the one that is meant',
    [clusterWith(reference(18)), catalog('ImageCatalog', { namespace: 'others' })],
    undefined,
  ],
  ['a major version that the catalogue has passes', [clusterWith(reference(17)), catalog()], []],
  [
    'a major version that the catalogue has not fails',
    [clusterWith(reference(18)), catalog()],
    [
      'error /spec/imageCatalogRef/major: the ImageCatalog "images" has no image for major version 18, it has 16, 17; add an image with major: 18 to the catalogue, before a cluster asks for it',
    ],
  ],
  [
    'a catalogue for all namespaces is judged as well',
    [clusterWith(reference(15, 'ClusterImageCatalog')), catalog('ClusterImageCatalog')],
    [
      'error /spec/imageCatalogRef/major: the ClusterImageCatalog "images" has no image for major version 15, it has 16, 17; add an image with major: 15 to the catalogue, before a cluster asks for it',
    ],
  ],
  [
    'one version less than the catalogue has fails',
    [clusterWith(reference(15)), catalog()],
    [
      'error /spec/imageCatalogRef/major: the ImageCatalog "images" has no image for major version 15, it has 16, 17; add an image with major: 15 to the catalogue, before a cluster asks for it',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
