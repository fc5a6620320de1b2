import type { PostgresAudit } from '../intent/audit';
import type { PostgresBootstrap } from '../intent/bootstrap';
import type { PostgresImage } from '../intent/image';
import type { Instances } from '../intent/instances';
import type { PostgresMonitoring } from '../intent/monitoring';
import type { PostgresOperator } from '../intent/operator';
import type { PostgresPlacement } from '../intent/placement';
import type { DataProtection } from '../intent/protection';
import type { PostgresResources } from '../intent/resources';
import type { ManagedRole } from '../intent/role';
import type { PostgresStorage, Tablespace } from '../intent/storage';
import type { SuperuserAccess } from '../intent/superuser';
import type { PostgresTimeouts, PostgresUpdates } from '../intent/updates';
import type { PostgresVersion } from '../intent/version';
import type { Backup } from './backup';
import type { PostgresTls } from './postgres-tls';

/** What a cluster is made of. Five decisions have no honest default and cannot be left out. */
export interface PostgresClusterProps {
  /** The version of PostgreSQL. A newer major is an upgrade in place, with the cluster down meanwhile. */
  readonly version: PostgresVersion;

  /** How many instances there are, and what commits survive. */
  readonly instances: Instances;

  /** The volumes of each instance. */
  readonly storage: PostgresStorage;

  /** How it is backed up, or why not. */
  readonly backup: Backup;

  /** Who makes its certificates. */
  readonly tls: PostgresTls;

  /**
   * The name of the Cluster object: at most 50 lower-case letters, digits and `-`, a letter first.
   *
   * Services, Secrets and volumes are named after it; another name is another cluster.
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

  /**
   * Parameters of PostgreSQL, as its configuration file takes them: `{ work_mem: '64MB' }`.
   *
   * @default - the operator's
   * @see https://cloudnative-pg.io/documentation/current/postgresql_conf/
   */
  readonly parameters?: { [name: string]: string };

  /**
   * CPU and memory of each instance.
   *
   * @default - none asked for: first to be evicted under pressure
   */
  readonly resources?: PostgresResources;

  /**
   * Where instances run, and how they are kept apart.
   *
   * @default PostgresPlacement.spread()
   */
  readonly placement?: PostgresPlacement;

  /**
   * Tablespaces on volumes of their own. They can be added, never removed.
   *
   * @default - none
   */
  readonly tablespaces?: Tablespace[];

  /**
   * Roles that the operator keeps as they are written here.
   *
   * @default - none but the owner of the database
   */
  readonly roles?: ManagedRole[];

  /**
   * Libraries to load at start. Those of managed extensions (`pg_stat_statements`, `auto_explain`, `pgaudit`,
   * `pg_failover_slots`) are loaded by the operator as soon as one of their parameters is set.
   *
   * @default - none
   */
  readonly preloadedLibraries?: string[];

  /**
   * Lines of `pg_hba.conf`, between the operator's own first and last ones.
   *
   * @default - none
   * @see https://www.postgresql.org/docs/current/auth-pg-hba-conf.html
   */
  readonly pgHba?: string[];

  /**
   * Lines of `pg_ident.conf`, after the operator's own.
   *
   * @default - none
   */
  readonly pgIdent?: string[];

  /**
   * Log what sessions do, with pgAudit.
   *
   * @default - nothing is logged
   */
  readonly audit?: PostgresAudit;

  /**
   * What Prometheus sees.
   *
   * @default PostgresMonitoring.none()
   */
  readonly monitoring?: PostgresMonitoring;

  /**
   * The image that the instances run.
   *
   * @default - the image that this library pins for the version
   */
  readonly image?: PostgresImage;

  /**
   * Secrets of type `kubernetes.io/dockerconfigjson` to pull the image with.
   *
   * @default - none
   */
  readonly imagePullSecrets?: string[];

  /**
   * How the primary is brought to a new image or configuration.
   *
   * @default - PostgresUpdates.switchover() with several instances, else PostgresUpdates.restart()
   */
  readonly updates?: PostgresUpdates;

  /**
   * How long starting, stopping and taking over may last.
   *
   * @default - the operator decides
   */
  readonly timeouts?: PostgresTimeouts;

  /**
   * What the cluster starts from.
   *
   * @default PostgresBootstrap.emptyDatabase('app')
   */
  readonly bootstrap?: PostgresBootstrap;

  /**
   * What keeps its data from being deleted by mistake.
   *
   * @default DataProtection.on()
   */
  readonly protection?: DataProtection;

  /**
   * Whether the role `postgres` can log in over the network.
   *
   * @default SuperuserAccess.disabled()
   */
  readonly superuser?: SuperuserAccess;

  /**
   * Decisions that want a reason, by a short name, and the reason: they stand in the manifest and in every report.
   *
   * @default - those of `Backup.none()` and its like
   */
  readonly decisions?: { [decision: string]: string };

  /**
   * Labels of every emitted object.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Annotations of every emitted object.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Anything else of the `Cluster` object: maps merge, lists and scalars replace. Nothing is deleted that way;
   * for that use `ApiObject.of(cluster).addJsonPatch(…)`. Both are checked like everything else.
   *
   * @default - nothing
   * @see https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
   */
  readonly overrides?: { [key: string]: any };
}
