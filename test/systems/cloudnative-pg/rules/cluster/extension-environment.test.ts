import { expect, test } from 'vitest';
import { extensionEnvironment as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/extension-environment';
import { clusterWith, texts } from '../judging';

test.each([['no extensions', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a variable',
    clusterWith({
      postgresql: {
        extensions: [{ name: 'vector', image: { reference: 'vector:1' }, env: [{ name: 'GDAL_DATA', value: `\${image_root}/share` }] }],
      },
    }),
  ],
  [
    'two dollars',
    clusterWith({
      postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, env: [{ name: 'A', value: `$\${HOME}` }] }] },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'a reserved one',
    clusterWith({
      postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, env: [{ name: 'PGDATA', value: 'a' }] }] },
    }),
    ['error /spec/postgresql/extensions/0/env/0/name: "PGDATA" is reserved for the operator; choose another name'],
  ],
  [
    'a search path',
    clusterWith({
      postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, env: [{ name: 'LD_LIBRARY_PATH', value: 'a' }] }] },
    }),
    ['error /spec/postgresql/extensions/0/env/0/name: LD_LIBRARY_PATH is set by ld_library_path; write ld_library_path'],
  ],
  [
    'an unknown placeholder',
    clusterWith({
      postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, env: [{ name: 'A', value: `\${HOME}` }] }] },
    }),
    [
      `error /spec/postgresql/extensions/0/env/0/value: "\${HOME}" is no placeholder, \${image_root} is the only one; write \${image_root}, or two dollars for a dollar`,
    ],
  ],
  [
    'three dollars',
    clusterWith({
      postgresql: { extensions: [{ name: 'vector', image: { reference: 'vector:1' }, env: [{ name: 'A', value: `$$\${HOME}` }] }] },
    }),
    [
      `error /spec/postgresql/extensions/0/env/0/value: "\${HOME}" is no placeholder, \${image_root} is the only one; write \${image_root}, or two dollars for a dollar`,
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
