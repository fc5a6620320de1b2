import { Construct } from 'constructs';
import { PostgresPlacement } from '../intent/placement';
import { PoolerTarget, PoolMode } from '../intent/pooling';
import type { PostgresResources } from '../intent/resources';
import { requireWhole } from '../intent/texts';
import { operatorOf } from '../systems/operators';
import { type CompanionOptions, companionMetadata, requireCluster } from './companion';
import { emit, releaseOf } from './emit';
import type { IPostgresCluster } from './postgres-cluster-ref';

/** What a pooler is made of. */
export interface ConnectionPoolerProps extends CompanionOptions {
  /** The cluster that it connects to. */
  readonly cluster: IPostgresCluster;

  /**
   * Which instances it connects to.
   *
   * @default PoolerTarget.readWrite()
   */
  readonly target?: PoolerTarget;

  /**
   * When a connection is given back to the pool.
   *
   * @default PoolMode.transaction()
   */
  readonly mode?: PoolMode;

  /**
   * How many pods there are.
   *
   * @default 3
   */
  readonly instances?: number;

  /**
   * The name of the Pooler object, and of its service. Not that of the cluster, nor of one of the cluster's services.
   *
   * @default - `<cluster>-pooler-rw`, `-ro` or `-r`, by the target
   */
  readonly name?: string;

  /**
   * Parameters of PgBouncer, over those that are set anyway: `max_client_conn` 1000, `max_prepared_statements` 200,
   * `query_wait_timeout` 30 seconds, `server_lifetime` 3600 seconds.
   *
   * @default - only those
   * @see https://www.pgbouncer.org/config.html
   */
  readonly parameters?: { [name: string]: string };

  /**
   * CPU and memory of each pod.
   *
   * @default - none asked for
   */
  readonly resources?: PostgresResources;

  /**
   * Where pods run, and how they are kept apart. With `PostgresPlacement.spread()` a rollout takes one pod away first, since there may be
   * no further node.
   *
   * @default PostgresPlacement.bestEffort()
   */
  readonly placement?: PostgresPlacement;

  /**
   * Let node drains take one pod at a time.
   *
   * @default true
   */
  readonly disruptionBudget?: boolean;
}

/** Many clients, prepared statements in transaction mode, an error instead of an endless wait, connections that do not grow old. */
const PARAMETERS = { max_client_conn: '1000', max_prepared_statements: '200', query_wait_timeout: '30', server_lifetime: '3600' };

/**
 * PgBouncer in front of a cluster, spread over nodes and zones, with a disruption budget of its own.
 *
 * @see https://cloudnative-pg.io/documentation/current/connection_pooling/
 */
export class ConnectionPooler extends Construct {
  /** The name of the Pooler object. */
  public readonly poolerName: string;
  /** The service that clients connect to, on port 5432. */
  public readonly service: string;

  /**
   * Emits the pooler and its disruption budget.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props cluster, target, mode
   * @throws if the cluster is missing, or the name is taken by the cluster or one of its services
   */
  public constructor(scope: Construct, id: string, props: ConnectionPoolerProps) {
    super(scope, id);
    const cluster = requireCluster('ConnectionPooler', props?.cluster);
    const target = (props.target ?? PoolerTarget.readWrite())._type;
    this.poolerName = props.name ?? `${cluster.clusterName}-pooler-${target}`;
    const taken = [cluster.clusterName, cluster.readWriteService, cluster.readOnlyService, cluster.readService];
    if (taken.includes(this.poolerName)) {
      throw new Error(`a pooler's service has its name, and "${this.poolerName}" is taken by the cluster; give another \`name\``);
    }
    this.service = this.poolerName;
    const manifests = operatorOf(cluster.managedBy).pooler({
      ...companionMetadata(this, this.poolerName, cluster, props),
      instances: requireWhole('the instances of a ConnectionPooler', props.instances ?? 3, 1),
      target,
      mode: (props.mode ?? PoolMode.transaction())._mode,
      parameters: { ...PARAMETERS, ...props.parameters },
      placement: (props.placement ?? PostgresPlacement.bestEffort())._intent,
      resources: props.resources?._intent,
      disruptionBudget: props.disruptionBudget ?? true,
    });
    for (const manifest of manifests) {
      emit(this, manifest, releaseOf(cluster.managedBy), manifest.id === 'Resource' ? props.overrides : undefined);
    }
  }
}
