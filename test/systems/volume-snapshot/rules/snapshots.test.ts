import { expect, test } from 'vitest';
import { snapshotClassHasName } from '../../../../src/systems/volume-snapshot/rules/class-name';
import { contentNamesSnapshot } from '../../../../src/systems/volume-snapshot/rules/content-names-snapshot';
import { snapshotHasOneSource } from '../../../../src/systems/volume-snapshot/rules/one-source';
import { snapshotSourceStays } from '../../../../src/systems/volume-snapshot/rules/source-stays';
import { volumeModeStays } from '../../../../src/systems/volume-snapshot/rules/volume-mode-stays';
import { changes, texts } from '../../cloudnative-pg/rules/judging';

const object = (kind: string, spec: object) => ({
  apiVersion: 'snapshot.storage.k8s.io/v1',
  kind,
  metadata: { name: 's' },
  spec: { ...spec },
});
const snapshot = (spec: object) => object('VolumeSnapshot', spec);
const content = (spec: object) => object('VolumeSnapshotContent', spec);

test.each([
  ['none at all does not concern the rule', snapshot({}), undefined],
  ['one passes', snapshot({ source: { persistentVolumeClaimName: 'orders-1' } }), []],
  ['one of a content passes', content({ source: { volumeHandle: 'v' } }), []],
  [
    'none of it fails',
    snapshot({ source: {} }),
    [
      'error /spec/source: spec.source has none of persistentVolumeClaimName and volumeSnapshotContentName, one of them is expected; write persistentVolumeClaimName or volumeSnapshotContentName',
    ],
  ],
  [
    'both of a content fail',
    content({ source: { volumeHandle: 'v', snapshotHandle: 's' } }),
    ['error /spec/source: spec.source has volumeHandle and snapshotHandle, one of them is expected; keep volumeHandle or snapshotHandle'],
  ],
])('source of a snapshot: %s', (_name, document, expected) => {
  expect(texts(snapshotHasOneSource, document)).toEqual(expected);
});

test.each([
  ['none does not concern the rule', {}, undefined],
  ['a name passes', { volumeSnapshotClassName: 'fast' }, []],
  [
    'an empty one fails',
    { volumeSnapshotClassName: '' },
    ['error /spec/volumeSnapshotClassName: the name of the class is empty; name a class, or remove the field'],
  ],
])('class of a snapshot: %s', (_name, spec, expected) => {
  expect(texts(snapshotClassHasName, snapshot(spec))).toEqual(expected);
});

test.each([
  ['no reference does not concern the rule', {}, undefined],
  ['both names pass', { volumeSnapshotRef: { name: 's', namespace: 'orders' } }, []],
  [
    'a missing one fails',
    { volumeSnapshotRef: { name: 's', namespace: null } },
    ['error /spec/volumeSnapshotRef: volumeSnapshotRef has no namespace; write the namespace of the VolumeSnapshot'],
  ],
])('snapshot of a content: %s', (_name, spec, expected) => {
  expect(texts(contentNamesSnapshot, content(spec))).toEqual(expected);
});

const from = (persistentVolumeClaimName: string) => snapshot({ source: { persistentVolumeClaimName } });

test.each([
  ['a new one does not concern the rule', undefined, from('a'), undefined],
  ['the same one passes', from('a'), from('a'), []],
  ['one that comes passes', snapshot({ source: {} }), from('a'), []],
  [
    'another one fails',
    from('a'),
    from('b'),
    [
      '/spec/source/persistentVolumeClaimName: persistentVolumeClaimName changes from "a" to "b", which the API server refuses; keep "a", or make another object',
    ],
  ],
  [
    'one that goes fails',
    content({ source: { snapshotHandle: 'h' } }),
    content({ source: { volumeHandle: 'v' } }),
    ['/spec/source/snapshotHandle: snapshotHandle "h" is removed, which the API server refuses; keep "h", or make another object'],
  ],
])('change of the source: %s', (_name, before, after, expected) => {
  expect(changes(snapshotSourceStays, before, after)).toEqual(expected);
});

const mode = (sourceVolumeMode?: string) => content({ sourceVolumeMode });

test.each([
  ['a new one does not concern the rule', undefined, mode('Block'), undefined],
  ['one that comes passes', mode(), mode('Block'), []],
  ['the same one passes', mode('Block'), mode('Block'), []],
  [
    'another one fails',
    mode('Block'),
    mode('Filesystem'),
    [
      '/spec/sourceVolumeMode: sourceVolumeMode changes from "Block" to "Filesystem", which the API server refuses; keep "Block", or make another object',
    ],
  ],
])('change of the mode: %s', (_name, before, after, expected) => {
  expect(changes(volumeModeStays, before, after)).toEqual(expected);
});
