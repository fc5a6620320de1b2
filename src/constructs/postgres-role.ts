import { Construct } from 'constructs';
import { type RoleOptions, roleIntent } from '../intent/role';
import { operatorOf } from '../systems/operators';
import { type CompanionOptions, companionMetadata, requireCluster } from './companion';
import { emit, releaseOf } from './emit';
import type { IPostgresCluster } from './postgres-cluster-ref';
import { ReclaimPolicy } from './postgres-database';

/** What a role that is an object of its own is made of. */
export interface PostgresRoleProps extends RoleOptions, CompanionOptions {
  /** The cluster that it is in. */
  readonly cluster: IPostgresCluster;

  /**
   * The name of the DatabaseRole object.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The name of the role in Postgres.
   *
   * @default - the id of the construct
   */
  readonly role?: string;

  /**
   * Have the operator issue a client certificate, kept in the Secret `<object>-client-cert`. Needs `login`.
   *
   * @default false
   */
  readonly clientCertificate?: boolean;

  /**
   * What becomes of the role when this object is deleted.
   *
   * @default ReclaimPolicy.RETAIN
   */
  readonly reclaim?: ReclaimPolicy;
}

/**
 * A role as an object of its own, made by somebody else than the cluster. Needs CloudNativePG 1.30.
 *
 * Unlike a role in the cluster's `roles`, it is not put back when somebody changes it in the database.
 *
 * @see https://cloudnative-pg.io/documentation/current/declarative_role_management/
 */
export class PostgresRole extends Construct {
  /** The name of the role in Postgres. */
  public readonly roleName: string;
  /** The Secret with the client certificate. Absent where none is issued. */
  public readonly clientCertificateSecretName?: string;

  /**
   * Emits the object.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props cluster, and what the role may do
   * @throws if the cluster is missing, or two password options exclude each other
   */
  public constructor(scope: Construct, id: string, props: PostgresRoleProps) {
    super(scope, id);
    const cluster = requireCluster('PostgresRole', props?.cluster);
    this.roleName = props.role ?? id;
    const metadata = companionMetadata(this, props.name ?? id, cluster, props);
    const operator = operatorOf(cluster.managedBy);
    const manifest = operator.role({
      ...metadata,
      role: roleIntent(this.roleName, props),
      clientCertificate: props.clientCertificate ?? false,
      dropWithObject: props.reclaim === ReclaimPolicy.DELETE,
    });
    emit(this, manifest, releaseOf(cluster.managedBy), props.overrides);
    this.clientCertificateSecretName = props.clientCertificate ? operator.names.roleCertificateSecret(metadata.name) : undefined;
  }
}
