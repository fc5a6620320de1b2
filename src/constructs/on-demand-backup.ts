import { Construct } from 'constructs';
import { operatorOf } from '../systems/operators';
import { BackupTarget } from './backup-policy';
import { type CompanionOptions, companionMetadata, requireCluster } from './companion';
import { emit, releaseOf } from './emit';
import type { IPostgresCluster } from './postgres-cluster-ref';

/**
 * What a base backup is taken with.
 */
export enum BackupMethod {
  /** The Barman Cloud plugin, to the object store. */
  PLUGIN = 'plugin',
  /** Snapshots of the volumes. */
  VOLUME_SNAPSHOT = 'volumeSnapshot',
}

/** What a backup on demand is made of. */
export interface OnDemandBackupProps extends CompanionOptions {
  /** The cluster to back up. */
  readonly cluster: IPostgresCluster;

  /**
   * The name of the Backup object. A Backup never changes: another backup is another object.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What it is taken with. The cluster must be set up for it.
   *
   * @default BackupMethod.PLUGIN
   */
  readonly method?: BackupMethod;

  /**
   * Which instance it is taken from.
   *
   * @default BackupTarget.PREFER_STANDBY
   */
  readonly target?: BackupTarget;
}

/**
 * One base backup, taken when the object is applied.
 *
 * @see https://cloudnative-pg.io/documentation/current/backup/#on-demand-backups
 */
export class OnDemandBackup extends Construct {
  /** The name of the Backup object. */
  public readonly backupName: string;

  /**
   * Emits the object.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props cluster, method, target
   * @throws if the cluster is missing
   */
  public constructor(scope: Construct, id: string, props: OnDemandBackupProps) {
    super(scope, id);
    const cluster = requireCluster('OnDemandBackup', props?.cluster);
    this.backupName = props.name ?? id;
    const manifest = operatorOf(cluster.managedBy).backup({
      ...companionMetadata(this, this.backupName, cluster, props),
      method: props.method ?? BackupMethod.PLUGIN,
      target: props.target ?? BackupTarget.PREFER_STANDBY,
    });
    emit(this, manifest, releaseOf(cluster.managedBy), props.overrides);
  }
}
