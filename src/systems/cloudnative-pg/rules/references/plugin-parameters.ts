import { isJsonObject, type JsonObject, pointerStep, type Rule } from '../../../../finding';
import { closest } from '../../../../kubernetes/schema/closest';
import { BARMAN_PLUGIN } from '../../names';
import { CLUSTER } from '../kinds';
import { externalPluginsOf, pluginsOf } from './plugins';

/** All that version 0.14 reads. */
const KNOWN = ['barmanObjectName', 'serverName'];

export const pluginKnowsParameter: Rule = {
  id: 'CNPG-616',
  title: 'The plugin reads the parameters that it is given',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/parameters/',
  reason:
    'The plugin passes over a parameter that it does not know, without a word. Whoever wrote it believes in an archive, a retention or a ' +
    'server name that is not there.',

  check(cluster) {
    const uses = [...pluginsOf(cluster), ...externalPluginsOf(cluster)].filter(({ plugin }) => plugin.name === BARMAN_PLUGIN);
    if (uses.length === 0) {
      return undefined;
    }
    return uses.flatMap(({ path, plugin }) =>
      (isJsonObject(plugin.parameters) ? Object.keys(plugin.parameters) : [])
        .filter((name) => !KNOWN.includes(name) && !isToldOfStore(name, plugin))
        .map((name) => ({
          path: `${path}/parameters${pointerStep(name)}`,
          problem: `the plugin has no parameter "${name}" and passes over it, it reads barmanObjectName and serverName`,
          fix: 'take it out, what concerns the store stands in the ObjectStore',
          aboutKey: true,
        })),
    );
  },
};

/** A slip in the name of the one parameter that is needed is told by the rule about that one. */
function isToldOfStore(name: string, { parameters }: JsonObject): boolean {
  return isJsonObject(parameters) && parameters.barmanObjectName === undefined && closest('barmanObjectName', [name]) !== undefined;
}
