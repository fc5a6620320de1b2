import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { BARMAN_PLUGIN } from '../../names';
import { CLUSTER } from '../kinds';
import { externalArchive, ownArchive, sourcesOf } from './archives';
import { type ExternalCluster, written } from './plugins';

export const sourceSaysServerName: Rule = {
  id: 'CNPG-619',
  title: 'An archive that is read is named',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/parameters/',
  reason:
    'Without a serverName the plugin looks in the store for the name of the cluster that reads, not for that of the external cluster, which ' +
    'the object store that was built into the operator took. The backup of the other cluster is then not found.',
  about: ['/spec/externalClusters'],

  check(cluster, { inventory }) {
    const sources = sourcesOf(cluster).filter(
      ({ external }) => memberAt(external, 'plugin', 'name') === BARMAN_PLUGIN && memberAt(external, 'plugin', 'enabled') !== false,
    );
    if (sources.length === 0) {
      return undefined;
    }
    return sources
      .filter((source) => isUnnamed(source) && source.external.name !== cluster.name && !isOwn(cluster, source, inventory))
      .map(({ at, external }) => ({
        path: `/spec/externalClusters/${at}/plugin/parameters`,
        problem: `"${external.name}" has no serverName, so what is read is the archive of "${cluster.name}"`,
        fix: 'write serverName, the name under which the other cluster archives',
      }));
  },
};

function isUnnamed({ external }: ExternalCluster): boolean {
  return written(memberAt(external, 'plugin', 'parameters', 'serverName')) === undefined;
}

/** Reading what it writes is told by a rule of its own. */
function isOwn(cluster: Document, source: ExternalCluster, inventory: Inventory): boolean {
  const own = ownArchive(cluster, inventory);
  return own !== undefined && externalArchive(cluster, inventory, source)?.key === own.key;
}
