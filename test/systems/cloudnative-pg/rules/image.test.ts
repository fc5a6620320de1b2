import { describe, expect, test } from 'vitest';
import { catalogReferenceIsCatalog } from '../../../../src/systems/cloudnative-pg/rules/image/catalog-reference';
import { imageHasOneSource } from '../../../../src/systems/cloudnative-pg/rules/image/one-source';
import { poolerImageHasOneSource } from '../../../../src/systems/cloudnative-pg/rules/image/pooler-image';
import { catalogMajorsAreUnique } from '../../../../src/systems/cloudnative-pg/rules/image/unique-majors';
import { clusterWith, manifest, texts } from './judging';

const catalog = { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'postgres', major: 17 };

describe('the image of a cluster', () => {
  const both = [
    'error /spec/imageName: both imageName and imageCatalogRef are there, one of them is expected; remove imageName to take the image from the catalogue, or imageCatalogRef to take this one',
  ];

  test.each([
    ['neither does not concern the rule', {}, undefined],
    ['a name alone passes', { imageName: 'postgres:17' }, []],
    ['a catalogue alone passes', { imageCatalogRef: catalog }, []],
    ['a name that is null is none', { imageName: null, imageCatalogRef: catalog }, []],
    ['both fail', { imageName: 'postgres:17', imageCatalogRef: catalog }, both],
    ['an empty name beside a catalogue fails', { imageName: '', imageCatalogRef: catalog }, both],
  ])('%s', (_name, spec, expected) => {
    expect(texts(imageHasOneSource, clusterWith(spec))).toEqual(expected);
  });
});

describe('a reference to a catalogue', () => {
  const { apiGroup, ...withoutGroup } = catalog;

  test.each([
    ['an absent one does not concern the rule', {}, undefined],
    ['a catalogue of the namespace passes', { imageCatalogRef: catalog }, []],
    ['one of the whole cluster passes', { imageCatalogRef: { ...catalog, kind: 'ClusterImageCatalog' } }, []],
    [
      'another kind fails',
      { imageCatalogRef: { ...catalog, kind: 'imagecatalog' } },
      [
        'error /spec/imageCatalogRef/kind: "imagecatalog" is no kind of catalogue, ImageCatalog or ClusterImageCatalog is expected; write ImageCatalog, or ClusterImageCatalog for one of the whole Kubernetes cluster',
      ],
    ],
    [
      'another group fails',
      { imageCatalogRef: { ...catalog, apiGroup: 'apps' } },
      ['error /spec/imageCatalogRef/apiGroup: "apps" is not the group of catalogues; write apiGroup: postgresql.cnpg.io'],
    ],
    [
      'a missing group fails',
      { imageCatalogRef: withoutGroup },
      ['error /spec/imageCatalogRef/apiGroup: the group of the catalogue is missing; write apiGroup: postgresql.cnpg.io'],
    ],
  ])('%s', (_name, spec, expected) => {
    expect(texts(catalogReferenceIsCatalog, clusterWith(spec))).toEqual(expected);
  });

  test('of a pooler is judged alike', () => {
    const pooler = (kind: string) =>
      manifest('Pooler', 'rw', {
        cluster: { name: 'orders' },
        pgbouncer: { poolMode: 'session', imageCatalogRef: { apiGroup, kind, name: 'c', key: 'k' } },
      });
    expect(texts(catalogReferenceIsCatalog, pooler('ClusterImageCatalog'))).toEqual([]);
    expect(texts(catalogReferenceIsCatalog, pooler('Secret'))).toEqual([
      'error /spec/pgbouncer/imageCatalogRef/kind: "Secret" is no kind of catalogue, ImageCatalog or ClusterImageCatalog is expected; write ImageCatalog, or ClusterImageCatalog for one of the whole Kubernetes cluster',
    ]);
  });
});

describe('the image of a pooler', () => {
  const pooler = (pgbouncer: object) =>
    manifest('Pooler', 'rw', { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'session', ...pgbouncer } });
  const imageCatalogRef = { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c', key: 'k' };

  test.each([
    ['neither does not concern the rule', {}, undefined],
    ['an image alone passes', { image: 'pgbouncer:1' }, []],
    ['a catalogue alone passes', { image: null, imageCatalogRef }, []],
    [
      'an empty image beside a catalogue fails',
      { image: '', imageCatalogRef },
      [
        'error /spec/pgbouncer/image: both image and imageCatalogRef are there, one of them is expected; remove image to take it from the catalogue, or imageCatalogRef to take this one',
      ],
    ],
  ])('%s', (_name, pgbouncer, expected) => {
    expect(texts(poolerImageHasOneSource, pooler(pgbouncer))).toEqual(expected);
  });
});

describe('majors of a catalogue', () => {
  const images = (...majors: number[]) => ({ images: majors.map((major, at) => ({ major, image: `postgres:${at}` })) });

  test('each once passes, in both kinds', () => {
    expect(texts(catalogMajorsAreUnique, manifest('ImageCatalog', 'c', images(17, 18)))).toEqual([]);
    expect(texts(catalogMajorsAreUnique, manifest('ClusterImageCatalog', 'c', images(17, 18), { namespace: null }))).toEqual([]);
  });

  test('one of them twice fails', () => {
    expect(texts(catalogMajorsAreUnique, manifest('ImageCatalog', 'c', images(17, 18, 17)))).toEqual([
      'error /spec/images/2/major: the images 0 and 2 are both for the major version 17, one is expected; remove one of them',
    ]);
  });

  test('a cluster does not concern the rule', () => {
    expect(texts(catalogMajorsAreUnique, clusterWith())).toBeUndefined();
  });
});
