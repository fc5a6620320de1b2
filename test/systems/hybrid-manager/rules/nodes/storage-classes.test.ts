import { expect, test } from 'vitest';
import type { Document, JsonObject } from '../../../../../src/finding';
import { clusterHasDefaultClass } from '../../../../../src/systems/hybrid-manager/rules/nodes/default-class';
import { storageClassIsGiven } from '../../../../../src/systems/hybrid-manager/rules/nodes/named-class';
import { onlyOneClassIsDefault } from '../../../../../src/systems/hybrid-manager/rules/nodes/one-default';
import { contextOf, controlPlaneWith, texts, valuesWith } from '../documents';

const DEFAULT = { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } };

function storageClass(name: string, metadata: JsonObject = {}): Document {
  const body = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name, ...metadata }, provisioner: 'ebs.csi.aws.com' };
  return { apiVersion: 'storage.k8s.io/v1', group: 'storage.k8s.io', version: 'v1', kind: 'StorageClass', name, place: 'here', body };
}

const live = (name: string, metadata: JsonObject = {}) => storageClass(name, { uid: `${name}-1`, ...metadata });
const named = controlPlaneWith({ globalParameters: { storage_class: 'gp3' } });

type Case = [name: string, document: Document, beside: Document[], expected: string[] | undefined];

test.each<Case>([
  ['without a StorageClass it is not asked', named, [], undefined],
  ['a configuration that names none does not concern the rule', controlPlaneWith(), [live('gp2')], undefined],
  ['the one that is named passes', named, [live('gp2'), live('gp3')], []],
  [
    'HM-611: one that is not in the files is a warning',
    valuesWith({ parameters: { global: { storage_class: 'gp3' } } }),
    [storageClass('gp2')],
    [
      'warning /parameters/global/storage_class: no StorageClass "gp3" is given, but "gp2" is; name one that is there, exactly as it is written',
    ],
  ],
  [
    'HM-611: one that is not in the Kubernetes cluster fails',
    named,
    [live('gp2'), live('GP3')],
    [
      'error /spec/globalParameters/storage_class: no StorageClass "gp3" is given, but "GP3" and "gp2" are; name one that is there, exactly as it is written',
    ],
  ],
])('%s', (_name, document, beside, expected) => {
  expect(texts(storageClassIsGiven, document, { beside })).toEqual(expected);
});

test.each<Case>([
  ['classes of a repository may not be all', named, [storageClass('gp3')], undefined],
  ['a default passes', named, [live('gp3'), live('gp2', DEFAULT)], []],
  [
    'HM-612: no default is a warning',
    named,
    [live('gp3'), live('gp2')],
    [
      'warning /spec/globalParameters/storage_class: none of the 2 StorageClasses is the default; annotate one of them with storageclass.kubernetes.io/is-default-class: "true"',
    ],
  ],
])('%s', (_name, document, beside, expected) => {
  expect(texts(clusterHasDefaultClass, document, { beside })).toEqual(expected);
});

test('HM-613: a second default is a warning', () => {
  const first = storageClass('gp2', DEFAULT);
  const second = storageClass('gp3', { annotations: { 'storageclass.beta.kubernetes.io/is-default-class': 'true' } });
  const context = contextOf([named, first, second]);
  expect(onlyOneClassIsDefault.check(first, context)).toEqual([]);
  expect(onlyOneClassIsDefault.check(storageClass('gp4'), context)).toBeUndefined();
  expect(onlyOneClassIsDefault.check(second, context)).toEqual([
    {
      path: '/metadata/annotations/storageclass.beta.kubernetes.io~1is-default-class',
      problem: 'this StorageClass is the default, and so is "gp2"',
      fix: 'write storageclass.beta.kubernetes.io/is-default-class: "false" in one of them',
    },
  ]);
});
