import { expect, test } from 'vitest';
import { extensionPaths as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/extension-paths';
import { clusterWith, texts } from '../judging';

test.each([['no extensions', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'two paths',
    clusterWith({
      postgresql: {
        extensions: [{ name: 'vector', image: { reference: 'vector:1' }, extension_control_path: ['a', 'b'], dynamic_library_path: ['a'] }],
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'one twice',
    clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, extension_control_path: ['a', 'a'] }] } }),
    ['error /spec/postgresql/extensions/0/extension_control_path/1: "a" is there twice; remove it'],
  ],
  [
    'an empty one',
    clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, dynamic_library_path: [''] }] } }),
    ['error /spec/postgresql/extensions/0/dynamic_library_path/0: the path is empty; remove it'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
