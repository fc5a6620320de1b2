import { PAGES } from '../../pages';
import { configurationChange } from './configuration-change';

const NAME = 'internal_backup_folder';

export const backupFolderStays = configurationChange({
  id: 'HM-504',
  title: 'The folder of internal backups stays',
  severity: 'warning',
  source: PAGES.preparing,
  reason:
    'Backups are found by it. With another folder those that were made so far are there and in nobody’s sight, when all else is lost.',

  check({ old, now }) {
    const [was, is] = [old, now].map((configuration) => configuration.text('global', NAME));
    if (!was || !is) {
      return undefined;
    }
    const problem = `the folder changes from "${was.value}" to "${is.value}", and the backups so far stay in the first one`;
    return was.value === is.value ? [] : [{ path: is.path, problem, fix: `keep "${was.value}"` }];
  },
});
