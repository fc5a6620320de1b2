import type { Rule } from '../../../../finding';
import { archiveStays } from './archive-moves';
import { catalogChangesAreSeen } from './catalog-changes';
import { imageIsStillNamed } from './image-unnamed';
import { changeIsTakenUp } from './not-taken-up';
import { replicaIsNotForgotten } from './replica-gone';
import { changeRestartsInstances } from './restarts';
import { builtInRetentionStays } from './retention';

/** What a change does to a running cluster, though nobody refuses it; by id. */
export const EFFECTS: readonly Rule[] = [
  imageIsStillNamed,
  replicaIsNotForgotten,
  archiveStays,
  builtInRetentionStays,
  changeRestartsInstances,
  changeIsTakenUp,
  catalogChangesAreSeen,
];
