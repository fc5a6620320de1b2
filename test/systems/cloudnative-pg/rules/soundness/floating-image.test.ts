import { expect, test } from 'vitest';
import { imageStays as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/floating-image';
import { type Case, clusterWith, manifest, texts } from '../judging';

const image = (imageName: string) => clusterWith({ imageName });
const digest = `sha256:${'a'.repeat(64)}`;

test.each<Case>([
  ['an image that the operator chooses does not concern the rule', [clusterWith({ imageName: '' })], undefined],
  ['a minor version passes', [image('ghcr.io/cloudnative-pg/postgresql:17.5')], []],
  ['a minor version and a distribution pass', [image('ghcr.io/cloudnative-pg/postgresql:17.5-standard-bookworm')], []],
  ['the port of a registry is no tag', [image('registry:5000/postgresql:17.5')], []],
  ['a digest passes', [image(`a/postgresql:17@${digest}`)], []],
  ['a version of something else behind the major version passes', [image('ghcr.io/cloudnative-pg/postgis:17-3.5')], []],
  [
    'a major version alone is warned of',
    [image('ghcr.io/cloudnative-pg/postgresql:17')],
    [
      'warning /spec/imageName: "ghcr.io/cloudnative-pg/postgresql:17" is another image after every minor release; write the minor version as well, for example 17.6, or a digest behind the tag',
    ],
  ],
  [
    'a major version and a distribution are warned of',
    [image('a/postgresql:17-standard-bookworm')],
    [
      'warning /spec/imageName: "a/postgresql:17-standard-bookworm" is another image after every minor release; write the minor version as well, for example 17.6, or a digest behind the tag',
    ],
  ],
  [
    'the images of a catalogue are judged as well',
    [
      manifest('ImageCatalog', 'images', {
        images: [
          { major: 16, image: 'a/postgresql:16.9' },
          { major: 17, image: 'a/postgresql:17-bookworm' },
        ],
      }),
    ],
    [
      'warning /spec/images/1/image: "a/postgresql:17-bookworm" is another image after every minor release; write the minor version as well, for example 17.6, or a digest behind the tag',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
