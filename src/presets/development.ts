import { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { Backup } from '../constructs/backup';
import { PostgresCluster } from '../constructs/postgres-cluster';
import { PostgresTls } from '../constructs/postgres-tls';
import { Instances } from '../intent/instances';
import type { PostgresOperator } from '../intent/operator';
import { DataProtection } from '../intent/protection';
import { PostgresStorage } from '../intent/storage';
import { PostgresVersion } from '../intent/version';

/** What can be changed about the preset `development`. */
export interface DevelopmentOptions {
  /**
   * The version of PostgreSQL.
   *
   * @default PostgresVersion.V17
   */
  readonly version?: PostgresVersion;

  /**
   * The volume.
   *
   * @default PostgresStorage.of(Size.gibibytes(5))
   */
  readonly storage?: PostgresStorage;

  /**
   * Parameters of PostgreSQL.
   *
   * @default - the operator's
   */
  readonly parameters?: { [name: string]: string };

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

export function development(scope: Construct, id: string, options: DevelopmentOptions): PostgresCluster {
  return new PostgresCluster(scope, id, {
    version: options.version ?? PostgresVersion.V17,
    instances: Instances.single(),
    storage: options.storage ?? PostgresStorage.of(Size.gibibytes(5)),
    backup: Backup.none('development: the data can be made anew'),
    tls: PostgresTls.operatorManaged(),
    protection: DataProtection.none('development: whoever deletes the cluster means it'),
    parameters: options.parameters,
    name: options.name,
    managedBy: options.managedBy,
    decisions: { development: 'one instance: down while its node is; no alert, no reserved CPU or memory' },
  });
}
