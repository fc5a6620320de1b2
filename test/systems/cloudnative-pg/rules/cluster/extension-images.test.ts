import { expect, test } from 'vitest';
import { extensionHasImage as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/extension-images';
import { clusterWith, texts } from '../judging';

test.each([
  ['no extensions', clusterWith({})],
  [
    'a catalog',
    clusterWith({
      postgresql: { extensions: [{ name: 'vector' }] },
      imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c', major: 18 },
    }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['an image', clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' } }] } })]])(
  '%s passes',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toEqual([]);
  },
);

test.each([
  [
    'no image',
    clusterWith({ postgresql: { extensions: [{ name: 'vector' }] } }),
    [
      'error /spec/postgresql/extensions/0/image/reference: the extension "vector" has no image, an image is expected where the cluster has no catalog; write image.reference',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
