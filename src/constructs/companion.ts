import type { Construct } from 'constructs';
import { requireAnswer, requireObjectName } from '../intent/texts';
import { namespaceOf } from './emit';
import type { IPostgresCluster } from './postgres-cluster-ref';

/** What every object beside a cluster can be given. */
export interface CompanionOptions {
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
   * Anything else of the object: maps merge, lists and scalars replace.
   *
   * @default - nothing
   */
  readonly overrides?: { [key: string]: any };
}

/** The cluster; throws where it was left out. */
export function requireCluster(construct: string, cluster: IPostgresCluster | undefined): IPostgresCluster {
  return requireAnswer(construct, 'cluster', cluster, 'the PostgresCluster, or PostgresCluster.fromClusterName(…)');
}

/** Metadata of a companion: it stands in the namespace of its cluster. */
export function companionMetadata(scope: Construct, name: string, cluster: IPostgresCluster, options: CompanionOptions) {
  return {
    name: requireObjectName('the name of the object', name),
    namespace: cluster.clusterNamespace ?? namespaceOf(scope),
    labels: { ...options.labels },
    annotations: { ...options.annotations },
    cluster: cluster.clusterName,
  };
}
