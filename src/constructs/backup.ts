import type { Construct } from 'constructs';
import type { BackupIntent } from '../intent/cluster';
import { requireAnswer, requireText, requireWhole } from '../intent/texts';
import type { BackupPolicy } from './backup-policy';
import type { VolumeSnapshotPolicy } from './volume-snapshot-policy';

/** What can be changed about where a cluster's archive is kept. */
export interface ArchiveOptions {
  /**
   * The cluster's folder in the object store. No two clusters may share one, ever, in whatever Kubernetes cluster they run.
   *
   * It is taken as it is: the generation is not added to it.
   *
   * @default - `<namespace>.<cluster>`, from the second generation on with `.<generation>` behind it
   */
  readonly serverName?: string;

  /**
   * Which life of the cluster this is: count it up when the cluster is made anew, from a restore for example.
   *
   * A new cluster refuses to write into the archive of its predecessor.
   *
   * @default 1
   */
  readonly generation?: number;
}

type BackupChoice =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'policy'; readonly policy: BackupPolicy; readonly archive: ArchiveOptions }
  | { readonly kind: 'snapshots'; readonly policy: VolumeSnapshotPolicy; readonly archive: ArchiveOptions };

/**
 * How a cluster is backed up, or the recorded decision not to.
 *
 * @see https://cloudnative-pg.io/documentation/current/backup/
 */
export class Backup {
  /**
   * Back up continuously as the policy describes. One policy may serve several clusters.
   *
   * @param policy where to, how often, how long
   * @param options the cluster's folder in the store
   * @throws if the generation is no whole number of at least 1, or serverName is not the name of one folder
   */
  public static by(policy: BackupPolicy, options: ArchiveOptions = {}): Backup {
    requireAnswer('Backup.by()', 'policy', policy, 'new BackupPolicy(…)');
    return new Backup({ kind: 'policy', policy, archive: requireArchive(options) });
  }

  /**
   * Back up by snapshots of the volumes.
   *
   * @param policy which class, how often, and where the log goes
   * @param options the cluster's folder in the store, where the log is archived
   * @throws if the generation is no whole number of at least 1, or serverName is not the name of one folder
   */
  public static bySnapshots(policy: VolumeSnapshotPolicy, options: ArchiveOptions = {}): Backup {
    requireAnswer('Backup.bySnapshots()', 'policy', policy, 'new VolumeSnapshotPolicy(…)');
    return new Backup({ kind: 'snapshots', policy, archive: requireArchive(options) });
  }

  /**
   * Keep no backup. A lost volume is then lost data.
   *
   * @param reason why that is acceptable; it stands in every report
   * @throws if the reason is blank
   */
  public static none(reason: string): Backup {
    return new Backup({ kind: 'none', reason: requireText('the reason of Backup.none(), why this data may be lost,', reason) });
  }

  /**
   * @internal
   */
  public readonly _choice: BackupChoice;

  private constructor(choice: BackupChoice) {
    this._choice = choice;
  }

  /**
   * @internal
   */
  public _intentFor(consumer: Construct, cluster: { name: string; namespace?: string }): BackupIntent {
    const choice = this._choice;
    if (choice.kind === 'none') {
      return choice;
    }
    const serverName = choice.archive.serverName ?? archiveName(cluster, choice.archive.generation ?? 1);
    if (choice.kind === 'policy') {
      return { kind: 'kept', archive: choice.policy._archiveFor(consumer, serverName), runs: choice.policy._runs };
    }
    return {
      kind: 'kept',
      archive: choice.policy._archive?._archiveFor(consumer, serverName),
      snapshots: choice.policy._snapshots,
      runs: choice.policy._runs,
    };
  }
}

function requireArchive(options: ArchiveOptions): ArchiveOptions {
  requireWhole('the generation of an archive', options.generation ?? 1, 1);
  if (options.serverName !== undefined && !/^[A-Za-z0-9][-A-Za-z0-9_.]*$/.test(options.serverName)) {
    throw new Error(
      `serverName is the name of one folder, of letters, digits, "-", "_" and ".", got ${JSON.stringify(options.serverName)}; ` +
        'give folders above it as the `path` of the ObjectStore',
    );
  }
  return { ...options };
}

/** Dots stand in none of the parts, so no two clusters can come to one name. */
function archiveName(cluster: { name: string; namespace?: string }, generation: number): string {
  return [cluster.namespace, cluster.name, generation > 1 ? generation : undefined].filter((part) => part !== undefined).join('.');
}
