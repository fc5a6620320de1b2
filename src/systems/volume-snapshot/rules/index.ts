import type { Rule } from '../../../finding';
import { snapshotClassHasName } from './class-name';
import { contentNamesSnapshot } from './content-names-snapshot';
import { snapshotHasOneSource } from './one-source';
import { snapshotSourceStays } from './source-stays';
import { volumeModeStays } from './volume-mode-stays';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [
  snapshotHasOneSource,
  snapshotClassHasName,
  contentNamesSnapshot,
  snapshotSourceStays,
  volumeModeStays,
];
