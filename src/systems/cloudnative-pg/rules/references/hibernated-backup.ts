import { memberAt, type Rule } from '../../../../finding';
import { BACKUP, clusterOf, SCHEDULED_BACKUP } from '../kinds';
import { isHibernated } from './one-archive';

export const hibernatedIsNotBackedUp: Rule = {
  id: 'CNPG-621',
  title: 'A cluster that is backed up is running',
  kinds: [BACKUP, SCHEDULED_BACKUP],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_hibernation/',
  reason: 'The operator fails every backup of a hibernated cluster, by whichever method.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    if (!cluster || memberAt(document.body, 'spec', 'suspend') === true) {
      return undefined;
    }
    return !isHibernated(cluster)
      ? []
      : [
          {
            path: '/spec/cluster/name',
            problem: `the cluster "${cluster.name}" is hibernated (cnpg.io/hibernation is "on"), and every backup of it fails`,
            fix:
              document.kind === SCHEDULED_BACKUP.kind
                ? 'write suspend: true while the cluster sleeps'
                : 'wake the cluster up first, or take the backup out',
          },
        ];
  },
};
