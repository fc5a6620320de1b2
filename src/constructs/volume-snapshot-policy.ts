import { Construct } from 'constructs';
import { BackupSchedule } from '../intent/backup-schedule';
import type { BackupRunsIntent, SnapshotIntent } from '../intent/cluster';
import { requireText } from '../intent/texts';
import { type BackupPolicy, BackupTarget } from './backup-policy';

/**
 * What a snapshot belongs to, and so is deleted with.
 */
export enum SnapshotOwner {
  /** Nothing: it stays until somebody deletes it. */
  NONE = 'none',
  /** The Backup object. */
  BACKUP = 'backup',
  /** The Cluster object. */
  CLUSTER = 'cluster',
}

/** What a policy of volume snapshots is made of. */
export interface VolumeSnapshotPolicyProps {
  /** The VolumeSnapshotClass of the data volume, and of the WAL volume unless that has its own. */
  readonly snapshotClass: string;

  /**
   * The VolumeSnapshotClass of the WAL volume.
   *
   * @default - that of the data volume
   */
  readonly walSnapshotClass?: string;

  /**
   * Where the log is archived to. Without it a snapshot can be restored only as it was taken, to no point in time.
   *
   * The policy's own schedule is not used: the base backups are the snapshots.
   *
   * @default - the log is not archived
   */
  readonly archive?: BackupPolicy;

  /**
   * When snapshots are taken. Nothing deletes old ones: the operator has no retention for snapshots.
   *
   * @default BackupSchedule.dailyAt(2)
   */
  readonly schedule?: BackupSchedule;

  /**
   * Take the first snapshot at once, without waiting for the schedule.
   *
   * @default true
   */
  readonly immediate?: boolean;

  /**
   * Which instance snapshots are taken from.
   *
   * @default BackupTarget.PREFER_STANDBY
   */
  readonly target?: BackupTarget;

  /**
   * Take snapshots of a running instance. Otherwise it is stopped for the time being.
   *
   * A snapshot of a running instance can be restored only with the log that was written meanwhile, so it needs an `archive`.
   *
   * @default - true with an archive, else false
   * @see https://cloudnative-pg.io/documentation/current/backup/#cold-and-hot-backups
   */
  readonly online?: boolean;

  /**
   * What a snapshot is deleted with.
   *
   * @default SnapshotOwner.NONE
   */
  readonly owner?: SnapshotOwner;
}

/**
 * How clusters are backed up by snapshots of their volumes, and, where wanted, by an archive of the log beside them.
 *
 * Describes, and emits nothing by itself.
 *
 * @see https://cloudnative-pg.io/documentation/current/appendixes/backup_volumesnapshot/
 */
export class VolumeSnapshotPolicy extends Construct {
  private readonly props: VolumeSnapshotPolicyProps;

  /**
   * Describes a policy.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param props class, archive, schedule
   * @throws if the class is blank, or snapshots of a running instance are asked for without an archive
   */
  public constructor(scope: Construct, id: string, props: VolumeSnapshotPolicyProps) {
    super(scope, id);
    requireText('the snapshotClass of a VolumeSnapshotPolicy', props?.snapshotClass);
    if (props.online && !props.archive) {
      throw new Error(
        'a VolumeSnapshotPolicy with `online` needs an `archive`: a snapshot of a running instance cannot be restored without the log; ' +
          'give a BackupPolicy, or leave `online` out to have the instance stopped meanwhile',
      );
    }
    this.props = props;
  }

  /**
   * @internal
   */
  public get _archive(): BackupPolicy | undefined {
    return this.props.archive;
  }

  /**
   * @internal
   */
  public get _snapshots(): SnapshotIntent {
    return {
      className: this.props.snapshotClass,
      walClassName: this.props.walSnapshotClass,
      owner: this.props.owner ?? SnapshotOwner.NONE,
      online: this.props.online ?? this.props.archive !== undefined,
    };
  }

  /**
   * @internal
   */
  public get _runs(): BackupRunsIntent {
    return {
      method: 'volumeSnapshot',
      schedule: (this.props.schedule ?? BackupSchedule.dailyAt(2))._intent,
      immediate: this.props.immediate ?? true,
      target: this.props.target ?? BackupTarget.PREFER_STANDBY,
    };
  }
}
