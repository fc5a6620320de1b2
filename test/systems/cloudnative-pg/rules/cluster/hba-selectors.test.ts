import { expect, test } from 'vitest';
import { hbaSelectors as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/hba-selectors';
import { clusterWith, texts } from '../judging';

test.each([['no lines', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    `host all all \${podselector:apps} md5`,
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [`host all all \${podselector:apps} md5`] } }),
  ],
  [
    `host all all \${podselector} md5`,
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [`host all all \${podselector} md5`] } }),
  ],
  [
    `host all all \${podselector:} md5`,
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [`host all all \${podselector:} md5`] } }),
  ],
  [
    'host all all all md5',
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: ['host all all all md5'] } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    `host all all \${podselector:web} md5`,
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [`host all all \${podselector:web} md5`] } }),
    ['error /spec/postgresql/pg_hba/0: no selector is called "web"; correct the line, or declare the selector in podSelectorRefs'],
  ],
  [
    `host all all \${pods:apps} md5`,
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [`host all all \${pods:apps} md5`] } }),
    [
      `error /spec/postgresql/pg_hba/0: "\${pods:apps}" is of the type "pods", podselector is expected; correct the line, or declare the selector in podSelectorRefs`,
    ],
  ],
  [
    `# \${podselector:web}`,
    clusterWith({ podSelectorRefs: [{ name: 'apps', selector: {} }], postgresql: { pg_hba: [`# \${podselector:web}`] } }),
    ['error /spec/postgresql/pg_hba/0: no selector is called "web"; correct the line, or declare the selector in podSelectorRefs'],
  ],
  [
    `host \${podselector:apps} all \${podselector:apps} md5`,
    clusterWith({
      podSelectorRefs: [{ name: 'apps', selector: {} }],
      postgresql: { pg_hba: [`host \${podselector:apps} all \${podselector:apps} md5`] },
    }),
    [
      'error /spec/postgresql/pg_hba/0: 2 selectors stand in one line, one is expected; correct the line, or declare the selector in podSelectorRefs',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
