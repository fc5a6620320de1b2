import { memberAt, type Rule } from '../../../finding';
import { SNAPSHOT } from './kinds';

export const snapshotClassHasName: Rule = {
  id: 'SNAP-102',
  title: 'The class of a snapshot has a name',
  kinds: [SNAPSHOT],
  layer: 'admission',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/',
  reason: 'Without the field the default class is taken. The API server refuses a name that is empty.',

  check({ body }) {
    const name = memberAt(body, 'spec', 'volumeSnapshotClassName');
    if (typeof name !== 'string') {
      return undefined;
    }
    const fault = {
      path: '/spec/volumeSnapshotClassName',
      problem: 'the name of the class is empty',
      fix: 'name a class, or remove the field',
    };
    return name === '' ? [fault] : [];
  },
};
