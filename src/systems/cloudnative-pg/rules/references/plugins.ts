import { type Document, isJsonObject, itemsAt, type JsonObject, memberAt } from '../../../../finding';
import { BARMAN_PLUGIN } from '../../names';

/** A plugin's configuration in a Cluster, and where it stands. */
export interface PluginUse {
  readonly path: string;
  readonly plugin: JsonObject;
}

/** The plugins that the operator loads before it reconciles the cluster. */
export function pluginsOf({ body }: Document): PluginUse[] {
  return itemsAt(body, 'spec', 'plugins').flatMap((plugin, at) => enabled(plugin, `/spec/plugins/${at}`));
}

/** Those of the external clusters are loaded as well. */
export function externalPluginsOf({ body }: Document): PluginUse[] {
  return itemsAt(body, 'spec', 'externalClusters').flatMap((external, at) =>
    enabled(memberAt(external, 'plugin'), `/spec/externalClusters/${at}/plugin`),
  );
}

function enabled(plugin: unknown, path: string): PluginUse[] {
  return isJsonObject(plugin) && plugin.enabled !== false ? [{ path, plugin }] : [];
}

/** The use of the Barman Cloud plugin that archives WAL. */
export function barmanArchiver(cluster: Document): PluginUse | undefined {
  return pluginsOf(cluster).find(({ plugin }) => plugin.name === BARMAN_PLUGIN && plugin.isWALArchiver === true);
}

export interface ExternalCluster {
  readonly at: number;
  readonly external: JsonObject;
}

export function externalCluster({ body }: Document, name: unknown): ExternalCluster | undefined {
  const all = itemsAt(body, 'spec', 'externalClusters');
  const at = typeof name === 'string' ? all.findIndex((item) => memberAt(item, 'name') === name) : -1;
  const external = all[at];
  return isJsonObject(external) ? { at, external } : undefined;
}

/** A text that is there and says something. */
export function written(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
