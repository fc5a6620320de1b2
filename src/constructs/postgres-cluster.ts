import { Construct } from 'constructs';
import { PostgresOperator } from '../intent/operator';
import { operatorOf } from '../systems/operators';
import { emit, releaseOf } from './emit';
import { clusterIntent, requireDecisions } from './postgres-cluster-intent';
import type { PostgresClusterProps } from './postgres-cluster-props';
import { type ClusterReferenceOptions, type IPostgresCluster, ReferencedCluster, requireClusterName } from './postgres-cluster-ref';
import { PostgresConnection } from './postgres-connection';
import { Session } from './session/session';

/**
 * A PostgreSQL cluster with its backups, certificates and monitoring.
 *
 * Nothing that comes after the constructor changes the Cluster object: databases, roles and poolers are constructs of their own.
 *
 * @see https://cloudnative-pg.io/documentation/current/
 */
export class PostgresCluster extends Construct implements IPostgresCluster {
  /**
   * A cluster that is there already, to refer to.
   *
   * @param scope the construct to describe it in
   * @param id of the construct
   * @param clusterName name of the Cluster object
   * @param options namespace and operator
   * @throws if the operator would not take the name
   */
  public static fromClusterName(
    scope: Construct,
    id: string,
    clusterName: string,
    options: ClusterReferenceOptions = {},
  ): IPostgresCluster {
    return new ReferencedCluster(scope, id, clusterName, options);
  }

  /** The name of the Cluster object. */
  public readonly clusterName: string;
  /** The namespace it stands in. Absent where the chart does not say. */
  public readonly clusterNamespace?: string;
  /** The operator that runs it. */
  public readonly managedBy: PostgresOperator;
  /** The service of the primary. */
  public readonly readWriteService: string;
  /** The service of the standbys. */
  public readonly readOnlyService: string;
  /** The service of all instances. */
  public readonly readService: string;
  /** How an application reaches its database. */
  public readonly connection: PostgresConnection;
  /** The Secret with the password of `postgres`. Absent where it cannot log in. */
  public readonly superuserSecretName?: string;
  /** The cluster's folder in the object store. Absent where no log is archived. */
  public readonly archiveServerName?: string;

  /**
   * Renders and emits the cluster and what belongs to it.
   *
   * @param scope the construct to emit it in
   * @param id of the construct, and the name of the cluster unless `name` is given
   * @param props its decisions
   * @throws if a decision is missing, or the operator would not take the name
   */
  public constructor(scope: Construct, id: string, props: PostgresClusterProps) {
    super(scope, id);
    const decided = requireDecisions(props);
    this.managedBy = decided.managedBy ?? PostgresOperator.cloudNativePg();
    const operator = operatorOf(this.managedBy);
    const { names } = operator;
    this.clusterName = requireClusterName(names, decided.name ?? id);
    const intent = clusterIntent(this, this.clusterName, decided);
    const release = releaseOf(this.managedBy);
    const rendering = operator.cluster(intent);
    const archive = intent.backup.kind === 'kept' ? intent.backup.archive : undefined;
    for (const { origin, ...finding } of rendering.findings) {
      Session.of(this).note(this, origin, finding);
    }
    const overrides = { Resource: decided.overrides, 'object-store': archive?.overrides };
    for (const manifest of rendering.manifests) {
      emit(this, manifest, release, overrides[manifest.id as keyof typeof overrides]);
    }
    this.clusterNamespace = intent.namespace;
    this.readWriteService = names.readWriteService(this.clusterName);
    this.readOnlyService = names.readOnlyService(this.clusterName);
    this.readService = names.readService(this.clusterName);
    this.connection = PostgresConnection._of({
      host: hostOf(this.readWriteService, intent.namespace),
      readOnlyHost: hostOf(this.readOnlyService, intent.namespace),
      database: intent.bootstrap.database,
      user: intent.bootstrap.owner,
      secretName: intent.bootstrap.ownerSecret ?? names.applicationSecret(this.clusterName),
    });
    this.superuserSecretName = intent.superuser.enabled ? (intent.superuser.secret ?? names.superuserSecret(this.clusterName)) : undefined;
    this.archiveServerName = archive?.serverName;
  }
}

/** Reachable from other namespaces too, where the namespace is known. */
function hostOf(service: string, namespace: string | undefined): string {
  return namespace === undefined ? service : `${service}.${namespace}.svc`;
}
