import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { given } from '../../../given';
import { CLUSTER } from '../kinds';

const STORAGE_CLASS = { group: 'storage.k8s.io', kind: 'StorageClass' };

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
    const { body } = cluster;
    const volumes: [string, unknown][] = [
      ['/spec/storage', memberAt(body, 'spec', 'storage')],
      ['/spec/walStorage', memberAt(body, 'spec', 'walStorage')],
      ...itemsAt(body, 'spec', 'tablespaces').map((item, at): [string, unknown] => [
        `/spec/tablespaces/${at}/storage`,
        memberAt(item, 'storage'),
      ]),
    ];
    const classes = volumes.flatMap(([path, volume]) => {
      const found = given(inventory, cluster, STORAGE_CLASS, memberAt(volume, 'storageClass'));
      return found && !LOCAL.test(String(memberAt(found.body, 'provisioner'))) ? [{ path, found }] : [];
    });
    if (classes.length === 0) {
      return undefined;
    }
    return classes
      .filter(({ found }) => memberAt(found.body, 'allowVolumeExpansion') !== true)
      .map(({ path, found }) => ({
        path: `${path}/storageClass`,
        problem: `the StorageClass "${found.name}" does not let volumes grow`,
        fix: 'write allowVolumeExpansion: true in the StorageClass, which may be changed at any time, or use another one',
      }));
  },
};
