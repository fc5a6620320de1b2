import { memberAt, type Rule } from '../../../../finding';
import { given } from '../../../given';
import { BACKUP, CLUSTER } from '../kinds';

export const recoveryReadsBackup: Rule = {
  id: 'CNPG-629',
  title: 'A backup by a plugin is restored through an external cluster',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/7989',
  reason: 'The plugin restores from the source of a recovery alone. From a Backup object that it took nothing is restored.',
  about: ['/spec/bootstrap/recovery/backup'],
  beside: [BACKUP],

  check(cluster, { inventory }) {
    const recovery = memberAt(cluster.body, 'spec', 'bootstrap', 'recovery');
    const backup = given(inventory, cluster, BACKUP, memberAt(recovery, 'backup', 'name'), cluster.namespace);
    if (!backup || memberAt(recovery, 'source') !== undefined) {
      return undefined;
    }
    return memberAt(backup.body, 'spec', 'method') !== 'plugin'
      ? []
      : [
          {
            path: '/spec/bootstrap/recovery/backup',
            problem: `the Backup "${backup.name}" was taken by a plugin, and no plugin restores from a Backup object`,
            fix: 'write recovery.source, an external cluster with the plugin, and the backup in recoveryTarget.backupID',
          },
        ];
  },
};
