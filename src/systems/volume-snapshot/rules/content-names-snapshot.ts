import { isJsonObject, memberAt, type Rule } from '../../../finding';
import { CONTENT } from './kinds';

export const contentNamesSnapshot: Rule = {
  id: 'SNAP-103',
  title: 'The content of a snapshot says whose it is',
  kinds: [CONTENT],
  layer: 'admission',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/',
  reason: 'Content stands outside of namespaces, and belongs to one VolumeSnapshot inside of one. The API server wants both names.',

  check({ body }) {
    const reference = memberAt(body, 'spec', 'volumeSnapshotRef');
    if (!isJsonObject(reference)) {
      return undefined;
    }
    const missing = ['name', 'namespace'].filter((field) => (reference[field] ?? undefined) === undefined);
    return missing.map((field) => ({
      path: '/spec/volumeSnapshotRef',
      problem: `volumeSnapshotRef has no ${field}`,
      fix: `write the ${field} of the VolumeSnapshot`,
    }));
  },
};
