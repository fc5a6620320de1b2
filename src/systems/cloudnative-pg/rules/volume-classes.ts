import { type Document, type Inventory, itemsAt, memberAt } from '../../../finding';
import { given } from '../../given';
import { STORAGE_CLASS } from '../../storage-class';

/** The StorageClasses that a cluster names for its volumes, as far as they were given, and where it names them. */
export function volumeClasses(cluster: Document, inventory: Inventory): { readonly path: string; readonly found: Document }[] {
  const spec = memberAt(cluster.body, 'spec');
  const volumes: [path: string, volume: unknown][] = [
    ['/spec/storage', memberAt(spec, 'storage')],
    ['/spec/walStorage', memberAt(spec, 'walStorage')],
    ...itemsAt(spec, 'tablespaces').map((item, at): [string, unknown] => [`/spec/tablespaces/${at}/storage`, memberAt(item, 'storage')]),
  ];
  return volumes.flatMap(([path, volume]) => {
    const found = given(inventory, cluster, STORAGE_CLASS, memberAt(volume, 'storageClass'));
    return found ? [{ path: `${path}/storageClass`, found }] : [];
  });
}
