import { BACKUP_FOLDER } from '../names';

/**
 * The folder of Hybrid Manager's own backups, below `edb-internal-backups/` in its bucket.
 *
 * It is found again by this name after a disaster: write it down outside of the cluster, and never change it. Each location has its own.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
export class BackupFolder {
  /**
   * A folder by its name.
   *
   * @param name twelve digits and lower-case letters, for example `a7462dbc7106`
   * @throws if it is not written that way
   */
  public static of(name: string): BackupFolder {
    if (typeof name !== 'string' || !BACKUP_FOLDER.test(name)) {
      throw new Error(`BackupFolder.of() takes twelve digits and lower-case letters such as "a7462dbc7106", got ${JSON.stringify(name)}`);
    }
    return new BackupFolder(name);
  }

  /** The name of the folder. */
  public readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }
}
