import type { PostgresClusterProps } from '../../../../src';
import { clusterIntent } from '../../../../src/constructs/postgres-cluster-intent';
import type { ClusterIntent } from '../../../../src/intent/cluster';
import { renderCluster } from '../../../../src/systems/cloudnative-pg/render';
import type { RenderedManifest } from '../../../../src/systems/rendering';
import { chartIn, decisions } from '../../../constructs/made';

/** What a cluster called `orders` was decided to be; '' is a chart without a namespace. */
export function intentOf(more: Partial<PostgresClusterProps> = {}, namespace: string = 'db'): ClusterIntent {
  return clusterIntent(chartIn(namespace || undefined), 'orders', decisions(more));
}

export function rendered(more: Partial<PostgresClusterProps> = {}): readonly RenderedManifest[] {
  return renderCluster(intentOf(more)).manifests;
}

/** The rendered manifest with this id; `Resource` is the Cluster. */
export function manifest(id: string, more: Partial<PostgresClusterProps> = {}): RenderedManifest {
  const found = rendered(more).find((one) => one.id === id);
  if (!found) {
    throw new Error(`there is no ${id} among ${rendered(more).map((one) => one.id)}`);
  }
  return found;
}
