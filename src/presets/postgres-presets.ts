import { Duration, Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { BackupPolicy, WalCompression } from '../constructs/backup-policy';
import { ConnectionPooler } from '../constructs/connection-pooler';
import type { ObjectStoreSecret } from '../constructs/object-store-secret';
import type { PostgresCluster } from '../constructs/postgres-cluster';
import type { IPostgresCluster } from '../constructs/postgres-cluster-ref';
import { CpuAmount, PostgresResources } from '../intent/resources';
import { type DevelopmentOptions, development } from './development';
import { type ProductionOptions, production } from './production';
import { MAX_CONNECTIONS } from './production-parameters';
import { type WorkshopOptions, workshop } from './workshop';

/** How much of the connections poolers of the preset may use together. */
const POOLED_SHARE = 0.8;
const POOLERS = 3;

/**
 * Named sets of decisions. Each returns the construct that it makes: to leave a preset, write the construct yourself
 * under the same id, and every path and name stays.
 */
export class PostgresPresets {
  /**
   * A cluster for data that matters.
   *
   * - 3 instances, each on a node of its own, spread over zones: one can be lost and the service goes on.
   * - One standby confirms each commit, and the operator fails over only where none is lost (RPO 0).
   * - The log on a volume of its own; a checkpoint by a quarter of it, slots keep at most 40 % of it: it does not fill.
   * - `shared_buffers` is a quarter of the memory; `work_mem` so that 200 connections with two sorts each stay below 80 %.
   * - Switchover on updates; clients get 15 seconds to finish, an instance 300 to stop, 3600 to start (crash recovery).
   * - Checksums; a locale that no image changes; TLS 1.3; unencrypted connections refused; no superuser over the network.
   * - What is slow, waits, spills or vacuums long is logged; statements are counted; transactions left open end after 10 minutes.
   * - PodMonitor and alerts; a NetworkPolicy that keeps the operator's and Prometheus' ports open.
   * - Deletion is refused by GitOps annotations and an admission policy.
   *
   * The operator adds of itself what it has on by default: the isolation check, the primary's lease (CloudNativePG 1.30),
   * log archiving at least every 5 minutes. Not covered: that a restore was tried.
   *
   * @param scope the construct to emit it in
   * @param id of the construct, and the name of the cluster
   * @param options what only you can know
   * @throws if a decision is missing, there is no WAL volume, or a parameter of the preset is changed without a reason
   */
  public static production(scope: Construct, id: string, options: ProductionOptions): PostgresCluster {
    return production(scope, id, options);
  }

  /**
   * Backups for data that matters: daily, 30 days back, the first at once, four log files at a time, and CPU and memory
   * set aside for it, so that the pod can be of the class Guaranteed.
   *
   * Keep the bucket versioned or locked for longer than 30 days: the keys in use here can delete everything.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param store where archives go
   */
  public static productionBackup(scope: Construct, id: string, store: ObjectStoreSecret): BackupPolicy {
    return new BackupPolicy(scope, id, {
      store,
      retention: Duration.days(30),
      walCompression: WalCompression.ZSTD,
      walParallel: 4,
      sidecarResources: PostgresResources.guaranteed(CpuAmount.millis(500), Size.mebibytes(512)),
    });
  }

  /**
   * A pooler for a cluster of the preset `production`: three pods in transaction mode, whose connections to one database
   * by one user stay below 80 % of the cluster's 200.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param cluster to connect to
   */
  public static productionPooler(scope: Construct, id: string, cluster: IPostgresCluster): ConnectionPooler {
    return new ConnectionPooler(scope, id, {
      cluster,
      instances: POOLERS,
      resources: PostgresResources.guaranteed(CpuAmount.millis(500), Size.mebibytes(256)),
      parameters: { default_pool_size: String(Math.floor((MAX_CONNECTIONS * POOLED_SHARE) / POOLERS)) },
    });
  }

  /**
   * A cluster to develop with. It gives up: standbys, backups, protection against deletion, alerts, reserved CPU and memory.
   *
   * @param scope the construct to emit it in
   * @param id of the construct, and the name of the cluster
   * @param options version, volume, parameters
   */
  public static development(scope: Construct, id: string, options: DevelopmentOptions = {}): PostgresCluster {
    return development(scope, id, options);
  }

  /**
   * The cluster of the hands-on workshop "Postgres on Kubernetes": everything in small, on one laptop.
   *
   * Three instances, a WAL volume, two tablespaces, one standby that confirms each commit, statement statistics.
   *
   * @param scope the construct to emit it in
   * @param id of the construct, and the name of the cluster
   * @param options backup and version
   * @throws if the backup policy is missing
   */
  public static workshop(scope: Construct, id: string, options: WorkshopOptions): PostgresCluster {
    return workshop(scope, id, options);
  }

  private constructor() {}
}
