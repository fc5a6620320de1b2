import { expect, test } from 'vitest';
import { imageTellsVersion as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/image-tells-version';
import { clusterWith, texts } from '../judging';

test.each([
  ['no image', clusterWith({})],
  ['a catalog', clusterWith({ imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'c', major: 17 } })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['a major version', clusterWith({ imageName: 'ghcr.io/cloudnative-pg/postgresql:17' })],
  ['a minor version and more', clusterWith({ imageName: 'localhost:5000/postgresql:17.4-standard-trixie' })],
  ['a beta', clusterWith({ imageName: 'postgresql:18beta1' })],
  ['leading zeros and a dot at the end', clusterWith({ imageName: 'postgresql:0017.4.' })],
  [
    'a tag before the digest',
    clusterWith({ imageName: 'postgresql:17.4@sha256:cff94dd926efde5a8b5c1a2a4b2a9a9c0c7f8e0f1d2c3b4a5968778695a4b3c2' }),
  ],
  ['an underscore', clusterWith({ imageName: 'postgresql:17.4_x' })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'no tag',
    clusterWith({ imageName: 'ghcr.io/cloudnative-pg/postgresql' }),
    [
      'error /spec/imageName: the image "ghcr.io/cloudnative-pg/postgresql" means the tag "latest", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'a port and no tag',
    clusterWith({ imageName: 'localhost:5000/postgresql' }),
    [
      'error /spec/imageName: the image "localhost:5000/postgresql" means the tag "latest", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'latest',
    clusterWith({ imageName: 'postgresql:latest' }),
    [
      'error /spec/imageName: the image "postgresql:latest" means the tag "latest", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'a digest alone',
    clusterWith({ imageName: 'postgresql@sha256:cff94dd926efde5a8b5c1a2a4b2a9a9c0c7f8e0f1d2c3b4a5968778695a4b3c2' }),
    [
      'error /spec/imageName: the image "postgresql@sha256:cff94dd926efde5a8b5c1a2a4b2a9a9c0c7f8e0f1d2c3b4a5968778695a4b3c2" has a digest and no tag, a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'a tag without a version',
    clusterWith({ imageName: 'postgresql:stable' }),
    [
      'error /spec/imageName: the image "postgresql:stable" has the tag "stable", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'a dot at the end',
    clusterWith({ imageName: 'postgresql:17.' }),
    [
      'error /spec/imageName: the image "postgresql:17." has the tag "17.", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'a dot before a letter',
    clusterWith({ imageName: 'postgresql:17.x' }),
    [
      'error /spec/imageName: the image "postgresql:17.x" has the tag "17.x", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'two dots',
    clusterWith({ imageName: 'postgresql:17..' }),
    [
      'error /spec/imageName: the image "postgresql:17.." has the tag "17..", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
  [
    'a letter before',
    clusterWith({ imageName: 'postgresql:v17' }),
    [
      'error /spec/imageName: the image "postgresql:v17" has the tag "v17", a tag that starts with the version is expected; write a tag such as 17.6-standard-trixie, before the digest if there is one',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
