import type { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { daysOf } from '../intent/amounts';
import { BackupSchedule } from '../intent/backup-schedule';
import type { ArchiveIntent, BackupRunsIntent } from '../intent/cluster';
import type { PostgresResources } from '../intent/resources';
import { requireAnswer, requireWhole } from '../intent/texts';
import type { ObjectStoreSecret } from './object-store-secret';

/**
 * How the write-ahead log is compressed before it is archived.
 */
export enum WalCompression {
  /** Little CPU, middling size. */
  LZ4 = 'lz4',
  /** More CPU than LZ4, smaller. */
  ZSTD = 'zstd',
  /** Everywhere to be had, slower than LZ4 and ZSTD. */
  GZIP = 'gzip',
  /** Small and slow. */
  BZIP2 = 'bzip2',
  /** Smallest and slowest. */
  XZ = 'xz',
  /** Little CPU, larger than LZ4. */
  SNAPPY = 'snappy',
}

/**
 * How base backups are compressed.
 */
export enum DataCompression {
  /** Little CPU, middling size. */
  LZ4 = 'lz4',
  /** Smaller and slower. */
  GZIP = 'gzip',
  /** Smallest and slowest. */
  BZIP2 = 'bzip2',
  /** Little CPU, larger than LZ4. */
  SNAPPY = 'snappy',
}

/**
 * How the object store encrypts what it keeps.
 */
export enum BackupEncryption {
  /** With a key of S3's own. */
  AES256 = 'AES256',
  /** With a key of AWS KMS. */
  KMS = 'aws:kms',
}

/**
 * Which instance a base backup is taken from.
 */
export enum BackupTarget {
  /** The standby that is most up to date. The primary where there is none. */
  PREFER_STANDBY = 'prefer-standby',
  /** The primary. */
  PRIMARY = 'primary',
}

/** What a backup policy is made of. */
export interface BackupPolicyProps {
  /** Where archives go, and the way in. */
  readonly store: ObjectStoreSecret;

  /**
   * How far back a restore must be possible, in whole days. Older backups are deleted.
   *
   * Lowering it deletes backups within half an hour.
   */
  readonly retention: Duration;

  /**
   * When base backups are taken.
   *
   * @default BackupSchedule.dailyAt(2)
   */
  readonly schedule?: BackupSchedule;

  /**
   * Take the first base backup at once, without waiting for the schedule.
   *
   * @default true
   */
  readonly immediate?: boolean;

  /**
   * Which instance base backups are taken from.
   *
   * @default BackupTarget.PREFER_STANDBY
   */
  readonly target?: BackupTarget;

  /**
   * How the write-ahead log is compressed.
   *
   * @default WalCompression.LZ4
   */
  readonly walCompression?: WalCompression;

  /**
   * How base backups are compressed.
   *
   * @default DataCompression.LZ4
   */
  readonly dataCompression?: DataCompression;

  /**
   * How the store is asked to encrypt. S3 and stores that speak its protocol alone.
   *
   * @default - as the bucket is set up
   */
  readonly encryption?: BackupEncryption;

  /**
   * How many log files are archived or restored at the same time. At least 1.
   *
   * @default 4
   */
  readonly walParallel?: number;

  /**
   * How many files of a base backup are uploaded at the same time. At least 1.
   *
   * @default 2
   */
  readonly dataJobs?: number;

  /**
   * CPU and memory of the container that archives, beside each instance.
   *
   * @default - none asked for: the pod is then not of the class Guaranteed
   */
  readonly sidecarResources?: PostgresResources;

  /**
   * Anything else of the `ObjectStore` object: maps merge, lists and scalars replace.
   *
   * @default - nothing
   * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/plugin-barman-cloud.v1/
   */
  readonly overrides?: { [key: string]: any };
}

/**
 * How clusters are backed up to an object store with Barman Cloud: a continuous archive of the log, and base backups by the clock.
 *
 * Describes, and emits nothing by itself: each cluster that is backed up by it gets an `ObjectStore` and a
 * `ScheduledBackup` of its own.
 *
 * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/intro/
 */
export class BackupPolicy extends Construct {
  private readonly props: BackupPolicyProps;
  private readonly retentionDays: number;

  /**
   * Describes a policy.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param props store, retention, schedule
   * @throws if store or retention is missing, or a number is out of its range
   */
  public constructor(scope: Construct, id: string, props: BackupPolicyProps) {
    super(scope, id);
    requireAnswer('BackupPolicy', 'store', props?.store, 'ObjectStoreSecret.fromExisting(…)');
    this.retentionDays = daysOf('the retention', requireAnswer('BackupPolicy', 'retention', props.retention, 'Duration.days(30)'));
    requireWhole('walParallel', props.walParallel ?? 4, 1);
    requireWhole('dataJobs', props.dataJobs ?? 2, 1);
    if (props.encryption !== undefined && !props.store._store.provider.startsWith('s3')) {
      throw new Error(
        `encryption is asked of S3 alone, the object store is "${props.store._store.provider}"; set it up in the store itself`,
      );
    }
    this.props = props;
  }

  /**
   * @internal
   */
  public _archiveFor(consumer: Construct, serverName: string): ArchiveIntent {
    const { props } = this;
    return {
      store: props.store._store,
      credentials: props.store._credentialsFor(consumer),
      retentionDays: this.retentionDays,
      serverName,
      walCompression: props.walCompression ?? WalCompression.LZ4,
      dataCompression: props.dataCompression ?? DataCompression.LZ4,
      encryption: props.encryption,
      walParallel: props.walParallel ?? 4,
      dataJobs: props.dataJobs ?? 2,
      sidecarResources: props.sidecarResources?._intent,
      overrides: props.overrides,
    };
  }

  /**
   * @internal
   */
  public get _runs(): BackupRunsIntent {
    return {
      method: 'plugin',
      schedule: (this.props.schedule ?? BackupSchedule.dailyAt(2))._intent,
      immediate: this.props.immediate ?? true,
      target: this.props.target ?? BackupTarget.PREFER_STANDBY,
    };
  }
}
