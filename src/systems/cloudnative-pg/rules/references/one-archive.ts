import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { groupBy, oncePer } from '../../../given';
import { CLUSTER } from '../kinds';
import { type Archive, ownArchive } from './archives';

interface Writer {
  readonly cluster: Document;
  readonly archive: Archive;
}

const writers = oncePer((inventory: Inventory) => {
  const all = inventory.ofKind(CLUSTER).flatMap((cluster): Writer[] => {
    const archive = ownArchive(cluster, inventory);
    return archive && !isHibernated(cluster) ? [{ cluster, archive }] : [];
  });
  return { of: new Map(all.map((writer) => [writer.cluster, writer])), into: groupBy(all, ({ archive }) => archive.key) };
});

export const archiveHasOneWriter: Rule = {
  id: 'CNPG-617',
  title: 'No two clusters write into one archive',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/wal_archiving/',
  reason:
    'The second cluster refuses to archive into a folder that is not empty, so its WAL volume fills up. Where that check is off, the two ' +
    'overwrite each other, and neither can be restored. Stores are compared over all files that are judged.',

  check(cluster, { inventory }) {
    const { of, into } = writers(inventory);
    const mine = of.get(cluster);
    if (!mine) {
      return undefined;
    }
    const { path, serverName, key, shown } = mine.archive;
    const other = into.get(key)?.find((writer) => !maybeSame(writer.cluster, cluster))?.cluster;
    return !other
      ? []
      : [
          {
            path,
            problem: `${called(other)} archives into ${shown} under the server name "${serverName}" as well`,
            fix: 'give each cluster a destination of its own, or a serverName of its own',
          },
        ];
  },
};

export function isHibernated({ body }: Document): boolean {
  return memberAt(body, 'metadata', 'annotations', 'cnpg.io/hibernation') === 'on';
}

/** One manifest may stand in several places, before and after something gave it a namespace. */
function maybeSame(a: Document, b: Document): boolean {
  return a.name === b.name && (a.namespace === b.namespace || a.namespace === undefined || b.namespace === undefined);
}

function called({ name, namespace }: Document): string {
  return `the cluster "${name}"${namespace ? ` in namespace "${namespace}"` : ''}`;
}
