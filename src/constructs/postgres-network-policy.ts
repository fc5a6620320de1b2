import { Construct } from 'constructs';
import type { NetworkPeer } from '../intent/network-peer';
import { requireAnswer } from '../intent/texts';
import { operatorOf } from '../systems/operators';
import { type CompanionOptions, companionMetadata, requireCluster } from './companion';
import { emit } from './emit';
import type { IPostgresCluster } from './postgres-cluster-ref';

/** What a network policy of a cluster is made of. */
export interface PostgresNetworkPolicyProps extends CompanionOptions {
  /** The cluster that it guards. */
  readonly cluster: IPostgresCluster;

  /** Who may connect to Postgres, beside the operator, the instances themselves and their poolers. */
  readonly clients: NetworkPeer[];

  /**
   * The namespace of the operator, which must reach the ports 5432 and 8000: without the latter nothing fails over.
   *
   * @default cnpg-system
   */
  readonly operatorNamespace?: string;

  /**
   * Who scrapes the metrics, on port 9187.
   *
   * @default - nobody
   */
  readonly prometheus?: NetworkPeer;

  /**
   * The name of the object.
   *
   * @default - the name of the cluster
   */
  readonly name?: string;
}

/**
 * Who may reach a cluster's instances. Only what comes in is restricted, never what goes out.
 *
 * @see https://cloudnative-pg.io/documentation/current/networking/
 */
export class PostgresNetworkPolicy extends Construct {
  /**
   * Emits the policy.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param props cluster, clients, operator, Prometheus
   * @throws if cluster or clients are missing
   */
  public constructor(scope: Construct, id: string, props: PostgresNetworkPolicyProps) {
    super(scope, id);
    const cluster = requireCluster('PostgresNetworkPolicy', props?.cluster);
    const manifest = operatorOf(cluster.managedBy).networkPolicy({
      ...companionMetadata(this, props.name ?? cluster.clusterName, cluster, props),
      clients: requireAnswer('PostgresNetworkPolicy', 'clients', props.clients, '[NetworkPeer.podsLabelled({ … })], or [] for nobody').map(
        (client) => client._intent,
      ),
      operatorNamespace: props.operatorNamespace ?? 'cnpg-system',
      prometheus: props.prometheus?._intent,
    });
    emit(this, manifest, undefined, props.overrides);
  }
}
