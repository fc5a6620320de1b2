import type { Rule } from '../../../../finding';
import { backupFolderStays } from './backup-folder';
import { scenariosStay } from './dropped-scenarios';
import { flavourStays } from './flavour';
import { locationIdStays } from './location-id';
import { movedComponentsStay } from './moved-components';
import { splitScenariosAreNamed } from './split-scenarios';
import { upgradeHasPath } from './upgrade-path';

/** What becomes of an installation by a change, by id. */
export const CHANGE_RULES: readonly Rule[] = [
  scenariosStay,
  splitScenariosAreNamed,
  movedComponentsStay,
  backupFolderStays,
  locationIdStays,
  flavourStays,
  upgradeHasPath,
];
