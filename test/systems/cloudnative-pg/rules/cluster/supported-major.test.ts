import { expect, test } from 'vitest';
import { supportedMajor as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/supported-major';
import { clusterWith, texts } from '../judging';

test.each([['an image that does not tell', clusterWith({ imageName: 'postgresql:stable' })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  ['13', clusterWith({ imageName: 'postgresql:13' })],
  ['no image', clusterWith({})],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '12',
    clusterWith({ imageName: 'postgresql:12.22' }),
    ['error /spec/imageName: PostgreSQL 12 is not run by the operator, 13 or newer is expected; choose a newer major version'],
  ],
  [
    'a catalog with 12',
    clusterWith({ imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c', major: 12 } }),
    ['error /spec/imageCatalogRef/major: PostgreSQL 12 is not run by the operator, 13 or newer is expected; choose a newer major version'],
  ],
  [
    'a catalog without a major',
    clusterWith({ imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c' } }),
    ['error /spec/imageCatalogRef/major: PostgreSQL 0 is not run by the operator, 13 or newer is expected; choose a newer major version'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
