import { BACKUP_FOLDER } from '../../names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const NAME = 'internal_backup_folder';
const FIX = 'write twelve lower-case letters and digits, in quotes';

export const backupFolderHasForm = configurationRule({
  id: 'HM-015',
  title: 'The folder of internal backups is twelve lower-case letters and digits',
  severity: 'error',
  source: PAGES.locations,
  reason: 'It becomes a folder of the bucket, below edb-internal-backups, and is what backups are found by when all else is lost.',
  about: ofParameter('global', NAME),

  check({ configuration }) {
    const folder = configuration.text('global', NAME);
    if (!folder) {
      return undefined;
    }
    const { value, path } = folder;
    if (BACKUP_FOLDER.test(value)) {
      return [];
    }
    return BACKUP_FOLDER.test(value.toLowerCase())
      ? [
          {
            path,
            problem: `"${value}" has capitals: one page takes any letters and digits, the one on several locations lower-case ones alone`,
            fix: FIX,
            severity: 'warning',
          },
        ]
      : [{ path, problem: `"${value}" is not 12 lower-case letters and digits, it has ${[...value].length} characters`, fix: FIX }];
  },
});
