import { backupFolderHasForm } from '../../../../../src/systems/hybrid-manager/rules/settings/backup-folder';
import { controlPlaneWith, judges, valuesWith, withGlobals } from '../documents';

judges(backupFolderHasForm, [
  ['no folder', undefined, controlPlaneWith()],
  ['a number is left to another rule', undefined, withGlobals({ internal_backup_folder: 123456789012 })],
  ['twelve letters and digits pass', [], withGlobals({ internal_backup_folder: 'a7462dbc7106' })],
  [
    'eleven fail',
    [
      'error /spec/globalParameters/internal_backup_folder: "a7462dbc710" is not 12 lower-case letters and digits, it has 11 characters; write twelve lower-case letters and digits, in quotes',
    ],
    withGlobals({ internal_backup_folder: 'a7462dbc710' }),
  ],
  [
    'thirteen fail',
    [
      'error /spec/globalParameters/internal_backup_folder: "a7462dbc71061" is not 12 lower-case letters and digits, it has 13 characters; write twelve lower-case letters and digits, in quotes',
    ],
    withGlobals({ internal_backup_folder: 'a7462dbc71061' }),
  ],
  [
    'a hyphen fails',
    [
      'error /parameters/global/internal_backup_folder: "a7462-bc7106" is not 12 lower-case letters and digits, it has 12 characters; write twelve lower-case letters and digits, in quotes',
    ],
    valuesWith({ parameters: { global: { internal_backup_folder: 'a7462-bc7106' } } }),
  ],
  [
    'capitals are contradicted',
    [
      'warning /spec/globalParameters/internal_backup_folder: "A7462DBC7106" has capitals: one page takes any letters and digits, the one on several locations lower-case ones alone; write twelve lower-case letters and digits, in quotes',
    ],
    withGlobals({ internal_backup_folder: 'A7462DBC7106' }),
  ],
]);
