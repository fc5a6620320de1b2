import type { Rule } from '../../../../finding';
import { backupFolderHasForm } from './backup-folder';
import { deletionProtectionIsKnown } from './deletion-protection';
import { fieldsAreSpelt } from './field-name';
import { migrationHasDomain } from './migration';
import { objectNamesAreNames } from './object-names';
import { parametersAreSpelt } from './parameter-name';
import { parametersAreTexts } from './parameter-type';
import { settingsAreThere } from './required';

/** What has to be said, and how, by id. */
export const SETTINGS_RULES: readonly Rule[] = [
  parametersAreTexts,
  settingsAreThere,
  migrationHasDomain,
  backupFolderHasForm,
  parametersAreSpelt,
  fieldsAreSpelt,
  objectNamesAreNames,
  deletionProtectionIsKnown,
];
