import { memberAt, type Rule } from '../../../../finding';
import { STORAGE_CLASS } from '../../../storage-class';
import { CLUSTER } from '../kinds';
import { volumeClasses } from '../volume-classes';

/** Volumes on the disks of a node cannot grow, and are chosen for what they can. */
const LOCAL = /no-provisioner|local|hostpath|topolvm|lvm/i;

export const volumeCanGrow: Rule = {
  id: 'CNPG-670',
  title: 'A volume can be made larger',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/storage/#volume-expansion',
  reason:
    'When a volume is full Postgres stops, and the operator does not fail over for that. Where the StorageClass does not let volumes grow, ' +
    'every instance has to be made anew on a larger one.',
  beside: [STORAGE_CLASS],

  check(cluster, { inventory }) {
    const classes = volumeClasses(cluster, inventory).filter(({ found }) => !LOCAL.test(String(memberAt(found.body, 'provisioner'))));
    if (classes.length === 0) {
      return undefined;
    }
    return classes
      .filter(({ found }) => memberAt(found.body, 'allowVolumeExpansion') !== true)
      .map(({ path, found }) => ({
        path,
        problem: `the StorageClass "${found.name}" does not let volumes grow`,
        fix: 'write allowVolumeExpansion: true in the StorageClass, which may be changed at any time, or use another one',
      }));
  },
};
