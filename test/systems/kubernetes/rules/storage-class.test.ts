import { expect, test } from 'vitest';
import { storageClassIsAccepted } from '../../../../src/systems/kubernetes/rules/storage-class';
import { texts } from '../../cloudnative-pg/rules/judging';

const storageClass = (members: object) => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'a' },
  provisioner: 'ebs.csi.aws.com',
  ...members,
});
const topologies = (...terms: object[][]) =>
  storageClass({ allowedTopologies: terms.map((matchLabelExpressions) => ({ matchLabelExpressions })) });
const PLACE = '/allowedTopologies/0/matchLabelExpressions';

test.each([
  ['a driver alone passes', storageClass({}), []],
  ['a driver in upper case passes', storageClass({ provisioner: 'Example.com/NFS' }), []],
  ['an empty policy passes', storageClass({ reclaimPolicy: '', volumeBindingMode: null }), []],
  ['topologies pass', topologies([{ key: 'zone', values: ['a', 'b'] }], [{ key: 'zone', values: ['c'] }]), []],
  [
    'another driver fails',
    storageClass({ provisioner: 'a b' }),
    [
      expect.stringMatching(
        /^error \/provisioner: "a b" is no name of a provisioner, .+; write the name of the driver, such as ebs.csi.aws.com$/,
      ),
    ],
  ],
  [
    'other words fail',
    storageClass({ reclaimPolicy: 'Recycle', volumeBindingMode: '' }),
    [
      'error /reclaimPolicy: "Recycle" is no policy of reclaiming, Delete, Retain are expected; choose one of them',
      'error /volumeBindingMode: "" is no mode of binding, Immediate, WaitForFirstConsumer are expected; choose one of them',
    ],
  ],
  [
    'a parameter without a name fails',
    storageClass({ parameters: { '': 'a' } }),
    ['error /parameters/: a parameter has no name; write its name, or remove it'],
  ],
  [
    'a topology of nothing fails',
    topologies([]),
    [`error ${PLACE}: the topology asks for no label; list keys and values, or remove the topology`],
  ],
  [
    'a key without values, an impossible one and one that is there twice fail',
    topologies([
      { key: 'a b', values: [] },
      { key: 'c', values: ['d', 'd'] },
      { key: 'c', values: ['e'] },
    ]),
    [
      expect.stringMatching(/\/0\/key: "a b" is no key of a label, /),
      `error ${PLACE}/0/values: the topology names no values; list the values that the label may have`,
      `error ${PLACE}/1/values/1: "d" is there twice; remove one`,
      `error ${PLACE}/2/key: "c" is there twice; put the values of both into one list`,
    ],
  ],
  [
    'the same topology twice fails',
    topologies([{ key: 'a', values: ['b', 'c'] }], [{ key: 'a', values: ['c', 'b'] }]),
    ['error /allowedTopologies/1/matchLabelExpressions: another topology says the same; remove one'],
  ],
])('storage classes: %s', (_name, document, expected) => {
  expect(texts(storageClassIsAccepted, document)).toEqual(expected);
});
