import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { externalArchive, ownArchive } from './archives';
import { externalCluster } from './plugins';

export const recoveryKeepsItsSource: Rule = {
  id: 'CNPG-618',
  title: 'A restored cluster does not write into the archive it was restored from',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/recovery/',
  reason:
    'The new cluster finds the archive of the old one where its own is to begin, answers "Expected empty archive" and archives nothing. Its ' +
    'WAL volume fills up, and it has no backup.',
  about: ['/spec/bootstrap/recovery/source'],

  check(cluster, { inventory }) {
    const source = externalCluster(cluster, memberAt(cluster.body, 'spec', 'bootstrap', 'recovery', 'source'));
    const read = source && externalArchive(cluster, inventory, source);
    const own = ownArchive(cluster, inventory);
    const unguarded = memberAt(cluster.body, 'metadata', 'annotations', 'cnpg.io/skipEmptyWalArchiveCheck') === 'enabled';
    if (!read || !own || unguarded) {
      return undefined;
    }
    return read.key !== own.key
      ? []
      : [
          {
            path: own.path,
            problem: `the cluster is restored from ${own.shown}, server name "${own.serverName}", and archives into the same place`,
            fix: `write another serverName here, for example "${own.serverName}-2", or use another store`,
          },
        ];
  },
};
