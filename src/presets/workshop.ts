import { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { Backup } from '../constructs/backup';
import type { BackupPolicy } from '../constructs/backup-policy';
import { PostgresCluster } from '../constructs/postgres-cluster';
import { PostgresTls } from '../constructs/postgres-tls';
import { Instances } from '../intent/instances';
import { PostgresMonitoring } from '../intent/monitoring';
import type { PostgresOperator } from '../intent/operator';
import { PostgresPlacement } from '../intent/placement';
import { CpuAmount, PostgresResources } from '../intent/resources';
import { PostgresStorage, Tablespace } from '../intent/storage';
import { requireAnswer } from '../intent/texts';
import { PostgresVersion } from '../intent/version';

/** What the preset `workshop` asks for. */
export interface WorkshopOptions {
  /** How it is backed up: to the workshop's own object store, mostly. */
  readonly backup: BackupPolicy;

  /**
   * The version of PostgreSQL. The workshop begins with an older one and upgrades.
   *
   * @default PostgresVersion.V16
   */
  readonly version?: PostgresVersion;

  /**
   * The name of the Cluster object.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The operator that runs it.
   *
   * @default PostgresOperator.cloudNativePg()
   */
  readonly managedBy?: PostgresOperator;
}

/** Each volume of the workshop: everything runs on one laptop. */
const VOLUME = Size.mebibytes(512);

export function workshop(scope: Construct, id: string, options: WorkshopOptions): PostgresCluster {
  return new PostgresCluster(scope, id, {
    version: options?.version ?? PostgresVersion.V16,
    instances: Instances.highlyAvailable(3),
    // One laptop may be one node.
    placement: PostgresPlacement.bestEffort(),
    storage: PostgresStorage.of(VOLUME, { wal: VOLUME }),
    tablespaces: [Tablespace.of('idxtbs', VOLUME), Tablespace.of('tmptbs', VOLUME, { temporary: true })],
    resources: PostgresResources.burstable(CpuAmount.cores(0.5), Size.mebibytes(512)),
    backup: Backup.by(requireAnswer('workshop', 'backup', options?.backup, 'new BackupPolicy(…)')),
    tls: PostgresTls.operatorManaged(),
    monitoring: PostgresMonitoring.prometheus(),
    parameters: {
      // The default of 1 GB would fill the WAL volume of half that size.
      max_wal_size: '256MB',
      max_slot_wal_keep_size: '128MB',
      wal_keep_size: '64MB',
      'pg_stat_statements.max': '10000',
      'pg_stat_statements.track': 'all',
    },
    name: options.name,
    managedBy: options.managedBy,
  });
}
