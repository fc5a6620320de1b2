import { type Document, isJsonObject, itemsAt, memberAt, type Rule, type RuleFinding } from '../../../finding';
import { BACKUP, clusterOf, SCHEDULED_BACKUP } from './kinds';

export const backupMethodFitsCluster: Rule = {
  id: 'CNPG-102',
  title: 'The cluster can do the backup that is asked for',
  kinds: [BACKUP, SCHEDULED_BACKUP],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/backup/',
  reason:
    'The operator accepts a backup by any method and fails it when its time comes. The method that is taken when none is written, ' +
    'barmanObjectStore, is the one that clusters with the plugin cannot do.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    if (!cluster) {
      return undefined;
    }
    switch (memberAt(document.body, 'spec', 'method') ?? 'barmanObjectStore') {
      case 'plugin':
        return plugin(document, cluster);
      case 'volumeSnapshot':
        return needs(cluster, 'volumeSnapshot', 'spec.backup.volumeSnapshot');
      case 'barmanObjectStore':
        return needs(cluster, 'barmanObjectStore', 'spec.backup.barmanObjectStore');
      default:
        return undefined; // the schema says what is wrong
    }
  },
};

function plugin(document: Document, cluster: Document): RuleFinding[] {
  const wanted = memberAt(document.body, 'spec', 'pluginConfiguration', 'name');
  const plugins = itemsAt(cluster.body, 'spec', 'plugins').filter((item) => isJsonObject(item) && item.enabled !== false);
  const names = plugins.map((item) => memberAt(item, 'name'));
  // That one is named at all is the business of other rules.
  if (wanted === undefined || names.includes(wanted)) {
    return [];
  }
  return [
    {
      path: '/spec/pluginConfiguration/name',
      problem: `the cluster "${cluster.name}" has no plugin "${wanted}", it has ${names.length > 0 ? names.map((name) => `"${name}"`).join(', ') : 'none'}`,
      fix: 'give the cluster a backup policy that uses the plugin, or take the backup by a method that the cluster has',
    },
  ];
}

function needs(cluster: Document, method: string, field: string): RuleFinding[] {
  if (memberAt(cluster.body, ...field.split('.')) !== undefined) {
    return [];
  }
  const usesPlugin = itemsAt(cluster.body, 'spec', 'plugins').length > 0;
  return [
    {
      path: '/spec/method',
      problem: `the method is "${method}", and the cluster "${cluster.name}" has no ${field}`,
      fix: usesPlugin ? 'write method: plugin, and the plugin in pluginConfiguration' : `set the cluster up for it, in ${field}`,
    },
  ];
}
