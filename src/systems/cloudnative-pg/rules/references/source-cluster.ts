import { type Document, type Inventory, memberAt } from '../../../../finding';
import { given, groupBy, oncePer } from '../../../given';
import { CLUSTER } from '../kinds';
import { externalArchive, ownArchive } from './archives';
import type { ExternalCluster } from './plugins';

/** The host of a service that the operator makes. */
const SERVICE = /^(.+)-(?:rw|ro|r)(?:\.([a-z0-9-]+)(?:\.svc(?:\.|$).*)?)?$/;

const writersInto = oncePer((inventory: Inventory) => groupBy(inventory.ofKind(CLUSTER), (cluster) => ownArchive(cluster, inventory)?.key));

/** The cluster that an external cluster stands for, where it was given: it has the service, or writes the archive. */
export function sourceCluster(cluster: Document, inventory: Inventory, source: ExternalCluster): Document | undefined {
  const host = memberAt(source.external, 'connectionParameters', 'host');
  const service = typeof host === 'string' ? SERVICE.exec(host) : null;
  const byHost = service ? given(inventory, cluster, CLUSTER, service[1], service[2] ?? cluster.namespace) : undefined;
  const found = byHost ?? byArchive(cluster, inventory, source);
  return found === cluster ? undefined : found;
}

function byArchive(cluster: Document, inventory: Inventory, source: ExternalCluster): Document | undefined {
  const key = externalArchive(cluster, inventory, source)?.key;
  const writers = key === undefined ? [] : (writersInto(inventory).get(key) ?? []);
  return writers.length === 1 ? writers[0] : undefined;
}
