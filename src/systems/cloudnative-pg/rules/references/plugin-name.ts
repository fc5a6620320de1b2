import type { Rule, RuleFinding } from '../../../../finding';
import { closest } from '../../../../kubernetes/schema/closest';
import { BARMAN_PLUGIN } from '../../names';
import { CLUSTER } from '../kinds';
import { externalPluginsOf, type PluginUse, pluginsOf } from './plugins';

/** What the plugin is called elsewhere: its repository, its Deployment, its API group. The operator knows it by none of them. */
const OTHER_NAMES = new Set(['plugin-barman-cloud', 'barman-cloud', 'barmancloud.cnpg.io', 'barman-cloud.cnpg.io', 'barman-cloud-plugin']);

export const pluginIsNamedRight: Rule = {
  id: 'CNPG-601',
  title: 'A plugin is called as the operator knows it',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/usage/',
  reason:
    'The operator loads every plugin of a cluster, those of its external clusters included, before it does anything else. One that it ' +
    'does not know ends the reconciliation there, and then nothing fails over.',

  check(cluster) {
    const uses = [...pluginsOf(cluster), ...externalPluginsOf(cluster)];
    return uses.length === 0 ? undefined : uses.flatMap(fault);
  },
};

function fault({ path, plugin }: PluginUse): RuleFinding[] {
  const name = plugin.name ?? '';
  if (name === '') {
    const problem = 'the plugin has no name, the operator looks for one called "" and reconciles nothing until it finds it';
    return [{ path: `${path}/name`, problem, fix: `write name: ${BARMAN_PLUGIN}, or take the entry out` }];
  }
  if (typeof name !== 'string' || name === BARMAN_PLUGIN) {
    return [];
  }
  return OTHER_NAMES.has(name) || closest(name, [BARMAN_PLUGIN])
    ? [
        {
          path: `${path}/name`,
          problem: `no plugin is called "${name}", and the operator reconciles nothing until it finds one`,
          fix: `write "${BARMAN_PLUGIN}"`,
        },
      ]
    : [];
}
