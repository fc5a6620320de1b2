import { memberAt, type Rule } from '../../../finding';
import { STORAGE_CLASS } from '../../storage-class';
import { PROTECTED_LABEL } from '../render/metadata';
import { CLUSTER } from './kinds';
import { volumeClasses } from './volume-classes';

export const storageClassRetains: Rule = {
  id: 'CNPG-104',
  title: 'Volumes of a protected cluster outlive their claims',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming',
  reason:
    'A cluster that is deleted takes its volume claims along. With the reclaim policy `Delete`, which a StorageClass has unless it says ' +
    'otherwise, the volumes and the data go too.',
  about: [`/metadata/labels/${PROTECTED_LABEL.replace('/', '~1')}`],
  beside: [STORAGE_CLASS],

  check(cluster, { inventory }) {
    if (memberAt(cluster.body, 'metadata', 'labels', PROTECTED_LABEL) !== 'true') {
      return undefined;
    }
    const classes = volumeClasses(cluster, inventory);
    if (classes.length === 0) {
      return undefined;
    }
    return classes
      .map(({ path, found }) => ({ path, name: found.name, policy: memberAt(found.body, 'reclaimPolicy') ?? 'Delete' }))
      .filter(({ policy }) => policy !== 'Retain')
      .map(({ path, name, policy }) => ({
        path,
        problem: `the cluster is protected, and the StorageClass "${name}" has the reclaim policy "${policy}": deleted claims take the data along`,
        fix: 'use a StorageClass with reclaimPolicy: Retain',
      }));
  },
};
