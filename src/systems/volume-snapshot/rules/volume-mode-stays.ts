import type { Rule } from '../../../finding';
import { changed } from './changed';
import { CONTENT } from './kinds';

export const volumeModeStays: Rule = {
  id: 'SNAP-502',
  title: 'A snapshot keeps the mode of its volume',
  kinds: [CONTENT],
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/#convert-volume-mode',
  reason: 'The mode says how the data have to be read. The API server refuses another one once it is there.',

  check({ body }, { before }) {
    return before && changed(before.body, body, 'spec', 'sourceVolumeMode');
  },
};
