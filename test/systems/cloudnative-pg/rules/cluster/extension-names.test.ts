import { expect, test } from 'vitest';
import { extensionNames as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/extension-names';
import { clusterWith, texts } from '../judging';

test.each([['no extensions', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'two',
    clusterWith({
      postgresql: {
        extensions: [
          { name: 'vector', image: { reference: 'vector:1' } },
          { name: 'post-gis', image: { reference: 'vector:1' } },
        ],
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'the same volume',
    clusterWith({
      postgresql: {
        extensions: [
          { name: 'a-b', image: { reference: 'vector:1' } },
          { name: 'a_b', image: { reference: 'vector:1' } },
        ],
      },
    }),
    ['error /spec/postgresql/extensions/1/name: the volume of "a_b" is called as that of another extension; choose another name'],
  ],
  [
    'one twice',
    clusterWith({
      postgresql: {
        extensions: [
          { name: 'vector', image: { reference: 'vector:1' } },
          { name: 'vector', image: { reference: 'vector:1' } },
        ],
      },
    }),
    ['error /spec/postgresql/extensions/1/name: "vector" is there twice; keep one of them'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
