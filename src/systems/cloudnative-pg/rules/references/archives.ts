import { type Document, type Inventory, memberAt } from '../../../../finding';
import { OBJECT_STORE } from '../../../barman-cloud/rules/kinds';
import { given } from '../../../given';
import { BARMAN_PLUGIN } from '../../names';
import { barmanArchiver, type ExternalCluster, externalCluster, written } from './plugins';

/** A folder in an object store that belongs to one server. */
export interface Archive {
  /** Where the Cluster says so. */
  readonly path: string;
  readonly serverName: string;
  /** Equal for the same folder in the same store. */
  readonly key: string;
  /** As people write the place. */
  readonly shown: string;
}

/** Where the cluster archives its WAL to, as far as the files tell. */
export function ownArchive(cluster: Document, inventory: Inventory): Archive | undefined {
  if (memberAt(cluster.body, 'metadata', 'annotations', 'cnpg.io/skipWalArchiving') === 'enabled') {
    return undefined;
  }
  const archiver = barmanArchiver(cluster);
  if (archiver) {
    return pluginArchive(cluster, inventory, memberAt(archiver.plugin, 'parameters'), `${archiver.path}/parameters`);
  }
  const inTree = memberAt(cluster.body, 'spec', 'backup', 'barmanObjectStore');
  return archive(cluster, inTree, written(memberAt(inTree, 'serverName')) ?? cluster.name, '/spec/backup/barmanObjectStore');
}

/** The external clusters whose archive the cluster reads: to be restored from, or to follow. */
export function sourcesOf(cluster: Document): ExternalCluster[] {
  const names = [memberAt(cluster.body, 'spec', 'bootstrap', 'recovery', 'source'), memberAt(cluster.body, 'spec', 'replica', 'source')];
  return [...new Set(names)].map((name) => externalCluster(cluster, name)).filter((found) => found !== undefined);
}

/** The archive that an external cluster of this cluster stands for. */
export function externalArchive(cluster: Document, inventory: Inventory, { external, at }: ExternalCluster): Archive | undefined {
  const path = `/spec/externalClusters/${at}`;
  const plugin = memberAt(external, 'plugin');
  if (memberAt(plugin, 'name') === BARMAN_PLUGIN && memberAt(plugin, 'enabled') !== false) {
    return pluginArchive(cluster, inventory, memberAt(plugin, 'parameters'), `${path}/plugin/parameters`);
  }
  const inTree = memberAt(external, 'barmanObjectStore');
  const name = written(memberAt(inTree, 'serverName')) ?? written(memberAt(external, 'name'));
  return name === undefined ? undefined : archive(cluster, inTree, name, `${path}/barmanObjectStore`);
}

/** The server name of the plugin is that of the cluster that asks, also where it asks for the archive of another one. */
function pluginArchive(cluster: Document, inventory: Inventory, parameters: unknown, path: string): Archive | undefined {
  const storeName = written(memberAt(parameters, 'barmanObjectName'));
  const store = given(inventory, cluster, OBJECT_STORE, storeName, cluster.namespace);
  const serverName = written(memberAt(parameters, 'serverName')) ?? cluster.name;
  if (store) {
    return archive(store, memberAt(store.body, 'spec', 'configuration'), serverName, path);
  }
  return storeName === undefined
    ? undefined
    : {
        path,
        serverName,
        key: JSON.stringify(['store', cluster.place, cluster.namespace ?? '', storeName, serverName]),
        shown: `the ObjectStore "${storeName}"`,
      };
}

function archive(from: Document, configuration: unknown, serverName: string, path: string): Archive | undefined {
  const destination = written(memberAt(configuration, 'destinationPath'))?.replace(/\/$/, '');
  const endpoint = written(memberAt(configuration, 'endpointURL'))?.replace(/\/$/, '') ?? '';
  return destination === undefined
    ? undefined
    : { path, serverName, key: JSON.stringify([...scopeOf(endpoint, from), endpoint, destination, serverName]), shown: `"${destination}"` };
}

/** A store inside of a Kubernetes cluster is another one in the next cluster, and a bare name another one in the next namespace. */
function scopeOf(endpoint: string, { place, namespace }: Document): string[] {
  const host = /^[a-z0-9+.-]+:\/\/(\[[^\]]*\]|[^:/?#]*)/i.exec(endpoint)?.[1] ?? '';
  if (host === '' || (/\.[a-z]/i.test(host) && !/\.(svc|local|internal|localhost)(\.|$)/i.test(host) && !/^[^.]+\.[^.]+$/.test(host))) {
    return [];
  }
  return host.includes('.') ? [place] : [place, namespace ?? ''];
}
