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

const patched = (...operations: object[]) => clusterWith({}, { annotations: { 'cnpg.io/podPatch': JSON.stringify(operations) } });

test.each([
  ['a member that every Pod may have', patched({ op: 'replace', path: '/spec/hostname', value: 'a' })],
  ['a status', patched({ op: 'replace', path: '/status', value: {} })],
  ['a new member', patched({ op: 'add', path: '/spec/speed', value: 'high' })],
  ['a new member beside the spec', patched({ op: 'add', path: '/speed', value: 'high' })],
  ['a member moved to a new one', patched({ op: 'move', from: '/spec/hostname', path: '/spec/speed' })],
  [
    'a new member that is replaced',
    patched(
      { op: 'add', path: '/spec/speed', value: {} },
      { op: 'add', path: '/spec/speed/of', value: 1 },
      { op: 'remove', path: '/spec/speed' },
    ),
  ],
  ['a spec of its own', patched({ op: 'replace', path: '/spec', value: { speed: 1 } }, { op: 'remove', path: '/spec/speed' })],
  ['a member that equals nothing', patched({ op: 'test', path: '/spec/speed', value: null })],
  ['a path without a slash, which is not judged', patched({ op: 'replace', path: 'spec/speed', value: 1 })],
])('%s fits a Pod', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

const missing = (operation: number, member: string, fix = 'correct the path, or add the member by an operation before') => [
  `error /metadata/annotations/cnpg.io~1podPatch: the patch has an operation ${operation} about ${member}, which the Pod that it changes does not have; ${fix}`,
];

test.each([
  ['replaced', patched({ op: 'replace', path: '/spec/speed', value: 'high' }), missing(0, 'spec.speed')],
  ['replaced by nothing', patched({ op: 'replace', path: '/spec/speed', value: null }), missing(0, 'spec.speed')],
  ['removed', patched({ op: 'remove', path: '/spec/speed' }), missing(0, 'spec.speed')],
  ['replaced within', patched({ op: 'replace', path: '/spec/speed/of', value: 1 }), missing(0, 'spec.speed')],
  ['added to', patched({ op: 'add', path: '/spec/speed/of', value: 1 }), missing(0, 'spec.speed')],
  ['copied', patched({ op: 'copy', from: '/spec/speed', path: '/spec/hostname' }), missing(0, 'spec.speed')],
  ['moved', patched({ op: 'move', from: '/spec/speed', path: '/spec/hostname' }), missing(0, 'spec.speed')],
  ['copied into', patched({ op: 'copy', from: '/spec/hostname', path: '/spec/speed/of' }), missing(0, 'spec.speed')],
  ['replaced beside the spec', patched({ op: 'replace', path: '/kind', value: 'Pod' }), missing(0, 'kind')],
  [
    'tested, then removed',
    patched({ op: 'test', path: '/spec/speed', value: null }, { op: 'remove', path: '/spec/speed' }),
    missing(1, 'spec.speed'),
  ],
  [
    'misspelt',
    patched({ op: 'add', path: '/metadata/labels/a', value: 'b' }, { op: 'replace', path: '/spec/Hostname', value: 'a' }),
    missing(1, 'spec.Hostname', 'did you mean /spec/hostname?'),
  ],
])('a member that no Pod has is %s', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
