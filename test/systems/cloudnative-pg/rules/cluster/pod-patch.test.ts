import { expect, test } from 'vitest';
import { podPatchIsPatch as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/pod-patch';
import { clusterWith, texts } from '../judging';

test.each([['no annotation', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['[]', clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[]' } })],
  ['null', clusterWith({}, { annotations: { 'cnpg.io/podPatch': 'null' } })],
  [
    '[{"op":"add","path":"/metadata/labels/a","value":"b"}]',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[{"op":"add","path":"/metadata/labels/a","value":"b"}]' } }),
  ],
  [
    '[{"op":"replace","path":"/spec/terminationGracePeriodSeconds","value":null}]',
    clusterWith(
      {},
      { annotations: { 'cnpg.io/podPatch': '[{"op":"replace","path":"/spec/terminationGracePeriodSeconds","value":null}]' } },
    ),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'an empty text',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch is no JSON; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    'a',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': 'a' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch is no JSON; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    '{}',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '{}' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch is no list of operations; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    '[null]',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[null]' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch has an operation 0 that is none; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    '[{"op":"add","path":"/a"}]',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[{"op":"add","path":"/a"}]' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch has an operation 0 that is none; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    '[{"op":"move","path":"/a"}]',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[{"op":"move","path":"/a"}]' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch has an operation 0 that is none; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    '[{"op":"merge","path":"/a","value":1}]',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[{"op":"merge","path":"/a","value":1}]' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch has an operation 0 that is none; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
  [
    '[{"op":"remove"}]',
    clusterWith({}, { annotations: { 'cnpg.io/podPatch': '[{"op":"remove"}]' } }),
    [
      'error /metadata/annotations/cnpg.io~1podPatch: the patch has an operation 0 that is none; write a JSON list of operations, each with op, path and value or from',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
