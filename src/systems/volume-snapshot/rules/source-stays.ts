import type { Rule } from '../../../finding';
import { changed } from './changed';
import { CONTENT, SNAPSHOT, SOURCES } from './kinds';

export const snapshotSourceStays: Rule = {
  id: 'SNAP-501',
  title: 'A snapshot keeps its source',
  kinds: [SNAPSHOT, CONTENT],
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/',
  reason: 'A snapshot is of one volume at one time. The API server refuses another source.',

  check({ kind, body }, { before }) {
    return before && SOURCES[kind].flatMap((field) => changed(before.body, body, 'spec', 'source', field));
  },
};
