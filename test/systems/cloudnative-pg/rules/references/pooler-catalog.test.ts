import { expect, test } from 'vitest';
import { catalogHasComponent as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/pooler-catalog';
import { type Case, manifest, texts } from '../judging';

const pooler = (spec = {}) =>
  manifest('Pooler', 'pool', {
    cluster: { name: 'orders' },
    pgbouncer: {
      poolMode: 'session',
      imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'images', key: 'pgbouncer' },
    },
    ...spec,
  });
const catalog = (...keys: string[]) =>
  manifest('ImageCatalog', 'images', {
    images: [{ major: 17, image: 'a/postgresql:17.5' }],
    componentImages: keys.map((key) => ({ key, image: 'a/b:1' })),
  });

test.each<Case>([
  ['a catalogue that was not given is not judged', [pooler()], undefined],
  [
    'an image that the template names comes first',
    [catalog(), pooler({ template: { spec: { containers: [{ name: 'pgbouncer', image: 'a/pgbouncer:1' }] } } })],
    undefined,
  ],
  ['a component that the catalogue has passes', [catalog('other', 'pgbouncer'), pooler()], []],
  [
    'a component that the catalogue has not fails',
    [catalog('pgbouncer-2'), pooler()],
    [
      'error /spec/pgbouncer/imageCatalogRef/key: the ImageCatalog "images" has no component "pgbouncer", it has "pgbouncer-2"; add it to the componentImages of the catalogue',
    ],
  ],
  [
    'a catalogue without components fails',
    [catalog(), pooler()],
    [
      'error /spec/pgbouncer/imageCatalogRef/key: the ImageCatalog "images" has no component "pgbouncer", it has none; add it to the componentImages of the catalogue',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
