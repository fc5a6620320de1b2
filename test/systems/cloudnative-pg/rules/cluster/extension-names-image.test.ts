import { expect, test } from 'vitest';
import { extensionNamesImage as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/extension-names-image';
import { clusterWith } from '../judging';

function judged(spec: object) {
  const body = clusterWith({ ...spec });
  const document = {
    group: 'postgresql.cnpg.io',
    version: 'v1',
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    name: 'orders',
    place: 'test',
    body,
  };
  return rule.check(document, { release: '1.28', inventory: { documents: [], find: () => undefined, ofKind: () => [] } });
}

test('a cluster without extensions does not concern the rule', () => {
  expect(judged({})).toBeUndefined();
});

test('an extension with an image passes', () => {
  expect(judged({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' } }] } })).toEqual([]);
});

test('one without fails, though there is a catalog', () => {
  const catalog = { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c', major: 18 };
  expect(judged({ imageCatalogRef: catalog, postgresql: { extensions: [{ name: 'vector' }] } })).toEqual([
    {
      path: '/spec/postgresql/extensions/0/image/reference',
      problem: 'the extension "vector" has no image, an image is expected',
      fix: 'write image.reference',
    },
  ]);
});
