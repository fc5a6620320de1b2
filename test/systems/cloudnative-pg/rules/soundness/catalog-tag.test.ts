import { expect, test } from 'vitest';
import { catalogMajorIsTrue as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/catalog-tag';
import { type Case, manifest, texts } from '../judging';

const catalog = (image: string) => manifest('ImageCatalog', 'images', { images: [{ major: 17, image }] });

test.each<Case>([
  ['an image whose tag says something else does not concern the rule', [catalog('example.com/acme/orders-db:3.1')], undefined],
  ['an image with a digest alone does not concern the rule', [catalog(`a/postgresql@sha256:${'a'.repeat(64)}`)], undefined],
  ['an image of the major version passes', [catalog('ghcr.io/cloudnative-pg/postgresql:17.5-standard-bookworm')], []],
  [
    'an image of another major version fails',
    [catalog('ghcr.io/cloudnative-pg/postgresql:16.9')],
    [
      'error /spec/images/0/image: "ghcr.io/cloudnative-pg/postgresql:16.9" is of major version 16, and the catalogue gives it to clusters of 17; name an image of 17, or write major: 16',
    ],
  ],
  [
    'an image of another major version with an extension fails',
    [catalog('postgis/postgis:18-3.6')],
    [
      'error /spec/images/0/image: "postgis/postgis:18-3.6" is of major version 18, and the catalogue gives it to clusters of 17; name an image of 17, or write major: 18',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
