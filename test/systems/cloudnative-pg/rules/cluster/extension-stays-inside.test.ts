import { expect, test } from 'vitest';
import { extensionStaysInside as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/extension-stays-inside';
import { clusterWith, texts } from '../judging';

test.each([['no extensions', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'paths within',
    clusterWith({
      postgresql: {
        extensions: [{ name: 'vector', image: { reference: 'vector:1' }, ld_library_path: ['a/../b', 'lib'], bin_path: ['/bin'] }],
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a way out',
    clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, extension_control_path: ['../a'] }] } }),
    ['error /spec/postgresql/extensions/0/extension_control_path/0: "../a" leads out of the image; write a path within the image'],
  ],
  [
    'a way out behind a way in',
    clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, bin_path: ['a/../../b'] }] } }),
    ['error /spec/postgresql/extensions/0/bin_path/0: "a/../../b" leads out of the image; write a path within the image'],
  ],
  [
    'dots that are no way out, which the operator takes for one',
    clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, bin_path: ['..b'] }] } }),
    ['error /spec/postgresql/extensions/0/bin_path/0: "..b" leads out of the image; write a path within the image'],
  ],
  [
    'one twice',
    clusterWith({ postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, ld_library_path: ['a', 'a'] }] } }),
    ['error /spec/postgresql/extensions/0/ld_library_path/1: "a" is there twice; remove it'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
