import { backupFolderStays } from '../../../../../src/systems/hybrid-manager/rules/changes/backup-folder';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(backupFolderStays, [
  ['none before', undefined, withGlobals({ internal_backup_folder: 'a7462dbc7106' }), { before: controlPlaneWith() }],
  [
    'the same passes',
    [],
    withGlobals({ internal_backup_folder: 'a7462dbc7106' }),
    { before: withGlobals({ internal_backup_folder: 'a7462dbc7106' }) },
  ],
  [
    'another one is told',
    [
      'warning /spec/globalParameters/internal_backup_folder: the folder changes from "4befab698c8d" to "a7462dbc7106", and the backups so far stay in the first one; keep "4befab698c8d"',
    ],
    withGlobals({ internal_backup_folder: 'a7462dbc7106' }),
    { before: withGlobals({ internal_backup_folder: '4befab698c8d' }) },
  ],
]);
