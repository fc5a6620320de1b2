import { itemsAt, memberAt, type Rule } from '../../../finding';
import { PROTECTED_LABEL } from '../render/metadata';
import { CLUSTER } from './kinds';

const STORAGE_CLASS = { group: 'storage.k8s.io', kind: 'StorageClass' };

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

  check({ body, ...document }, { inventory }) {
    if (memberAt(body, 'metadata', 'labels', PROTECTED_LABEL) !== 'true') {
      return undefined;
    }
    const volumes: [string, unknown][] = [
      ['/spec/storage', memberAt(body, 'spec', 'storage')],
      ['/spec/walStorage', memberAt(body, 'spec', 'walStorage')],
      ...itemsAt(body, 'spec', 'tablespaces').map((item, at): [string, unknown] => [
        `/spec/tablespaces/${at}/storage`,
        memberAt(item, 'storage'),
      ]),
    ];
    const given = volumes.flatMap(([path, volume]) => {
      const name = memberAt(volume, 'storageClass');
      const found = typeof name === 'string' ? inventory.find({ body, ...document }, STORAGE_CLASS, name) : undefined;
      return found ? [{ path: `${path}/storageClass`, name, policy: memberAt(found.body, 'reclaimPolicy') ?? 'Delete' }] : [];
    });
    if (given.length === 0) {
      return undefined;
    }
    return given
      .filter(({ policy }) => policy !== 'Retain')
      .map(({ path, name, policy }) => ({
        path,
        problem: `the cluster is protected, and the StorageClass "${name}" has the reclaim policy "${policy}": deleted claims take the data along`,
        fix: 'use a StorageClass with reclaimPolicy: Retain',
      }));
  },
};
