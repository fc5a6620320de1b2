import { describe, expect, test } from 'vitest';
import type { Document, Json, JsonObject } from '../../../../../src/finding';
import { nodesAreOfOneArchitecture } from '../../../../../src/systems/hybrid-manager/rules/nodes/architecture';
import { nodesAreEnough } from '../../../../../src/systems/hybrid-manager/rules/nodes/counts';
import { nodeLabelsAreSpeltRight } from '../../../../../src/systems/hybrid-manager/rules/nodes/label-spelling';
import { nodeLabelsSayTrue } from '../../../../../src/systems/hybrid-manager/rules/nodes/label-value';
import { nodeHoldsEnoughPods } from '../../../../../src/systems/hybrid-manager/rules/nodes/pods';
import { nodeIsLargeEnough } from '../../../../../src/systems/hybrid-manager/rules/nodes/size';
import { nodeTaintsFollowLabels } from '../../../../../src/systems/hybrid-manager/rules/nodes/taints';
import { controlPlaneWith, texts } from '../documents';

const CONTROL = 'edbaiplatform.io/control-plane';
const DATA = 'edbaiplatform.io/postgres';
const GPU = 'nvidia.com/gpu';
const here = controlPlaneWith({ scenarios: ['core', 'ai'] });

interface Parts {
  readonly labels?: JsonObject;
  readonly taints?: Json[];
  readonly capacity?: JsonObject;
  readonly architecture?: string;
}

function nodeWith({ labels = {}, taints = [], capacity = {}, architecture = 'amd64' }: Parts = {}, name = 'a', place = 'here'): Document {
  const body = {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels },
    spec: { taints },
    status: { capacity, nodeInfo: { architecture } },
  };
  return { apiVersion: 'v1', group: '', version: 'v1', kind: 'Node', name, place, body };
}

const nodes = (count: number, parts: Parts) =>
  Array.from({ length: count }, (_, index) => nodeWith(parts, `${Object.keys(parts.labels ?? {})}${index}`));
const labelled = (count: number, label: string) => nodes(count, { labels: { [label]: 'true' } });

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

describe('HM-601', () => {
  test.each<Case>([
    ['without a configuration it is not asked', nodeWith({ labels: { 'edbplatform.io/postgres': 'true' } }), [], undefined],
    ['the right names pass', nodeWith({ labels: { [CONTROL]: 'true' }, taints: [{ key: CONTROL }] }), [here], []],
    [
      'a misspelt label and a misspelt taint fail',
      nodeWith({ labels: { 'edbplatform.io/control-plane': 'true' }, taints: [{ key: 'edbplatform.io/control-plane' }] }),
      [here],
      [
        'error /metadata/labels/edbplatform.io~1control-plane: the label "edbplatform.io/control-plane" is not one that Hybrid Manager knows, "edbaiplatform.io/control-plane" is expected; write edbaiplatform.io/control-plane',
        'error /spec/taints/0/key: the taint "edbplatform.io/control-plane" is not one that Hybrid Manager knows, "edbaiplatform.io/control-plane" is expected; write edbaiplatform.io/control-plane',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodeLabelsAreSpeltRight, document, { beside })).toEqual(expected);
  });
});

describe('HM-602', () => {
  test.each<Case>([
    ['a node of others does not concern the rule', nodeWith({ labels: { role: 'x' } }), [here], undefined],
    ['true passes', nodeWith({ labels: { [DATA]: 'true' } }), [here], []],
    [
      'anything else fails',
      nodeWith({ labels: { [DATA]: '' } }),
      [here],
      [
        'error /metadata/labels/edbaiplatform.io~1postgres: the label edbaiplatform.io/postgres is "", "true" is expected; kubectl label node NAME --overwrite edbaiplatform.io/postgres=true',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodeLabelsSayTrue, document, { beside })).toEqual(expected);
  });
});

const taint = (key: string, value = 'true', effect = 'NoSchedule') => ({ key, value, effect });

describe('HM-603', () => {
  test.each<Case>([
    ['a node of others passes', nodeWith({ taints: [taint('other')] }), [here], []],
    ['label and taint pass', nodeWith({ labels: { [DATA]: 'true' }, taints: [taint(DATA)] }), [here], []],
    [
      'the misspelt pair is said elsewhere',
      nodeWith({ labels: { [CONTROL]: 'true' }, taints: [taint('edbplatform.io/control-plane')] }),
      [here],
      [],
    ],
    [
      'a label alone is a warning',
      nodeWith({ labels: { [CONTROL]: 'true' } }),
      [here],
      [
        'warning /spec/taints: the node has the label edbaiplatform.io/control-plane and no taint of that name; kubectl taint node NAME edbaiplatform.io/control-plane=true:NoSchedule',
      ],
    ],
    [
      'a taint alone is a warning',
      nodeWith({ taints: [taint(DATA)] }),
      [here],
      [
        'warning /spec/taints/0/key: the node has the taint edbaiplatform.io/postgres and no label of that name; kubectl label node NAME edbaiplatform.io/postgres=true',
      ],
    ],
    [
      'another effect is a warning',
      nodeWith({ labels: { [DATA]: 'true' }, taints: [taint(DATA, 'true', 'NoExecute')] }),
      [here],
      [
        'warning /spec/taints/0: the taint is "edbaiplatform.io/postgres=true:NoExecute", "edbaiplatform.io/postgres=true:NoSchedule" is expected; kubectl taint node NAME edbaiplatform.io/postgres=true:NoSchedule',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodeTaintsFollowLabels, document, { beside })).toEqual(expected);
  });
});

describe('HM-604', () => {
  const few = (count: string, label: string, least: number) =>
    `warning : ${count} the label ${label}, at least ${least} are expected; add nodes, or label more of them`;
  test.each<Case>([
    ['without nodes it is not asked', here, [], undefined],
    ['nodes of another place do not concern it', here, [{ ...here, place: 'b' }, nodeWith({}, 'a', 'b')], undefined],
    ['three for the control plane pass', here, labelled(3, CONTROL), []],
    ['three for databases and two with GPUs pass', here, [...labelled(3, CONTROL), ...labelled(3, DATA), ...labelled(2, GPU)], []],
    ['one with a GPU passes where nothing uses it', controlPlaneWith(), [...labelled(3, CONTROL), ...labelled(1, GPU)], []],
    ['two for the control plane are a warning', here, labelled(2, CONTROL), [few('2 nodes have', CONTROL, 3)]],
    ['one for databases is a warning', here, [...labelled(3, CONTROL), ...labelled(1, DATA)], [few('1 node has', DATA, 3)]],
    ['one with a GPU is a warning', here, [...labelled(3, CONTROL), ...labelled(1, GPU)], [few('1 node has', GPU, 2)]],
    [
      'none for the control plane fails',
      here,
      labelled(3, 'role'),
      [
        'error : none of the 3 nodes has the label edbaiplatform.io/control-plane, 3 are expected; kubectl label node NAME edbaiplatform.io/control-plane=true',
      ],
    ],
    ['misspelt ones count', here, labelled(3, 'edbplatform.io/control-plane'), []],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodesAreEnough, document, { beside })).toEqual(expected);
  });
});

describe('HM-605', () => {
  const arm = nodeWith({ architecture: 'arm64' }, 'arm');
  test.each<Case>([
    ['a node that does not say is not judged', here, [nodeWith({ architecture: '' })], undefined],
    ['amd64 passes', here, [nodeWith()], []],
    ['nodes of others may be different', here, [...labelled(1, CONTROL), arm], []],
    [
      'two architectures fail',
      here,
      [nodeWith(), arm],
      ['error : nodes of "amd64" and "arm64" are mixed, one architecture is expected; use nodes of one'],
    ],
    [
      'another one is a warning that names both pages',
      here,
      [arm],
      [
        'warning : the nodes are "arm64": older pages take amd64 alone, the newest one takes arm64 as well; use nodes of amd64, or ask the vendor whether your release runs on others',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodesAreOfOneArchitecture, document, { beside })).toEqual(expected);
  });
});

const having = (capacity: JsonObject, label = CONTROL) => nodeWith({ labels: { [label]: 'true' }, capacity });

describe('HM-607', () => {
  test.each<Case>([
    ['a node for databases does not concern the rule', having({ pods: '30' }, DATA), [here], undefined],
    ['60 pods pass', having({ pods: '60' }), [here], []],
    [
      '59 pods are a warning',
      having({ pods: '59' }),
      [here],
      [
        'warning /status/capacity/pods: the node holds 59 pods, at least 60 are expected; make the node pool anew with more pods for each node',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodeHoldsEnoughPods, document, { beside })).toEqual(expected);
  });
});

describe('HM-608', () => {
  test.each<Case>([
    ['a node for databases does not concern the rule', having({ cpu: '1' }, DATA), [here], undefined],
    ['8 cores and 32 GB pass', having({ cpu: '8', memory: '32386980Ki' }), [here], []],
    ['32 GB that the kernel took a part of pass', having({ memory: '30000000000' }), [here], []],
    [
      'less is a warning',
      having({ cpu: '7910m', memory: '29999999999' }),
      [here],
      [
        'warning /status/capacity/cpu: the node has 7.91 cores, at least 8 are expected; use larger nodes for the control plane',
        'warning /status/capacity/memory: the node has 30 GB of memory, at least 32 are expected; use larger nodes for the control plane',
      ],
    ],
  ])('%s', (_name, document, beside, expected) => {
    expect(texts(nodeIsLargeEnough, document, { beside })).toEqual(expected);
  });
});
