import { type Document, type Inventory, isJsonObject, itemsAt, memberAt, type Rule } from '../../../../finding';
import { groupBy, oncePer } from '../../../given';
import { CLUSTER } from '../kinds';
import { isReplica } from './application';
import { externalArchive, ownArchive } from './archives';
import { written } from './plugins';

/** Clusters that call themselves the primary of a topology, by the archive that they write. */
const primaries = oncePer((inventory: Inventory) =>
  groupBy(
    inventory.ofKind(CLUSTER).filter((cluster) => siteOf(cluster) !== undefined),
    (cluster) => ownArchive(cluster, inventory)?.key,
  ),
);

export const topologyHasOnePrimary: Rule = {
  id: 'CNPG-632',
  title: 'The sites of a topology name the same primary',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/#distributed-topology',
  reason:
    'Nothing connects the operators of two sites: each does what its own Cluster says. Where two of them are told to be the primary both take ' +
    'writes, and what one of them took is lost when it follows the other again.',
  about: ['/spec/replica'],

  check(cluster, { inventory }) {
    const site = siteOf(cluster);
    if (site === undefined) {
      return undefined;
    }
    const own = ownArchive(cluster, inventory)?.key;
    return othersOf(cluster, inventory).flatMap(({ name, key }) => {
      // A copy that went its own way reads the archive of its origin, which does not know of it.
      const other = primaries(inventory)
        .get(key)
        ?.find((each) => siteOf(each) === name && othersOf(each, inventory).some((back) => back.name === site && back.key === own));
      return other
        ? [
            {
              path: '/spec/replica/primary',
              problem: `the primary is "${site}" here, and "${name}" calls itself the primary as well, in the cluster "${other.name}" of ${other.place}`,
              fix: 'name the same primary in both: demote one first, then promote the other with its token',
            },
          ]
        : [];
    });
  },
};

/** The other sites that a cluster knows, by their archives. */
function othersOf(cluster: Document, inventory: Inventory): { readonly name: string; readonly key: string }[] {
  return itemsAt(cluster.body, 'spec', 'externalClusters').flatMap((external, at) => {
    const name = written(memberAt(external, 'name'));
    const archive = isJsonObject(external) ? externalArchive(cluster, inventory, { external, at }) : undefined;
    return name === undefined || name === siteOf(cluster) || !archive ? [] : [{ name, key: archive.key }];
  });
}

/** The name of a site that calls itself the primary. */
function siteOf(cluster: Document): string | undefined {
  const replica = memberAt(cluster.body, 'spec', 'replica');
  const isPrimary = written(memberAt(replica, 'primary')) !== undefined && !isReplica(cluster);
  return isPrimary ? (written(memberAt(replica, 'self')) ?? cluster.name) : undefined;
}
