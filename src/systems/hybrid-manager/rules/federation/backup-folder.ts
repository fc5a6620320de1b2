import { differsByLocation, mayHaveOwnBucket } from './differs';

export const backupFolderDiffers = differsByLocation({
  id: 'HM-402',
  title: 'Each location has a folder of its own in the bucket that they share',
  reason: 'All locations write the backups of their own databases into one bucket. In one folder they overwrite each other.',
  component: 'global',
  name: 'internal_backup_folder',
  called: 'backup folder',
  isFree: mayHaveOwnBucket,
});
