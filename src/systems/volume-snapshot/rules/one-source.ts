import type { Rule } from '../../../finding';
import { exactlyOne } from '../../exactly-one';
import { CONTENT, SNAPSHOT, SOURCES } from './kinds';

export const snapshotHasOneSource: Rule = {
  id: 'SNAP-101',
  title: 'A snapshot has one source',
  kinds: [SNAPSHOT, CONTENT],
  layer: 'admission',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/',
  reason: 'It is taken of a volume, or it is there already and is only found. The API server wants exactly one of both.',

  check({ kind, body }) {
    return exactlyOne(body, ['spec', 'source'], SOURCES[kind]);
  },
};
