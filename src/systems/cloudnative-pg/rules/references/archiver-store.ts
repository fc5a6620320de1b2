import { type Document, isJsonObject, memberAt, pointerStep, type Rule } from '../../../../finding';
import { closest } from '../../../../kubernetes/schema/closest';
import { BARMAN_PLUGIN } from '../../names';
import { CLUSTER } from '../kinds';
import { sourcesOf } from './archives';
import { barmanArchiver, type PluginUse, written } from './plugins';

export const pluginNamesStore: Rule = {
  id: 'CNPG-615',
  title: 'The plugin that archives or restores is told which store',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/usage/',
  reason:
    'Nothing checks the parameters of a plugin. Without the name of an ObjectStore no WAL file is archived, the WAL volume fills up, and a ' +
    'primary whose disk is full stops; a cluster that is to be restored finds no backup.',

  check(cluster) {
    const uses = [barmanArchiver(cluster), ...restoring(cluster)].filter((use) => use !== undefined);
    return uses.length === 0
      ? undefined
      : uses.flatMap(({ path, plugin }) => {
          const { parameters } = plugin;
          if (written(memberAt(parameters, 'barmanObjectName'))) {
            return [];
          }
          const near = closest('barmanObjectName', Object.keys(isJsonObject(parameters) ? parameters : {}))?.name;
          return [
            {
              path: `${path}/parameters${near === undefined ? '' : pointerStep(near)}`,
              problem:
                near === undefined || near === 'barmanObjectName'
                  ? 'the parameters of the plugin do not say which ObjectStore it is to use'
                  : `the plugin knows no parameter "${near}", barmanObjectName is expected`,
              fix: 'write barmanObjectName, with the name of an ObjectStore in the namespace of the cluster',
            },
          ];
        });
  },
};

function restoring(cluster: Document): PluginUse[] {
  return sourcesOf(cluster).flatMap(({ at, external }) => {
    const { plugin } = external;
    return isJsonObject(plugin) && plugin.name === BARMAN_PLUGIN && plugin.enabled !== false
      ? [{ path: `/spec/externalClusters/${at}/plugin`, plugin }]
      : [];
  });
}
