import { type Document, itemsAt, type Json, memberAt } from '../../../../../finding';
import { amountOf } from '../../../../../kubernetes/amount';
import { quantityToNumber } from '../../../../../kubernetes/quantity';
import { limitOf, requestOf } from './amounts';

/** How much of a resource of a quota one instance takes at least; 0 where nothing is written, for a LimitRange may fill it in. */
export function ofInstance({ body }: Document, resource: string): number {
  const resources = memberAt(body, 'spec', 'resources');
  switch (resource) {
    case 'pods':
    case 'count/pods':
      return 1;
    case 'memory':
    case 'requests.memory':
      return numberOf(requestOf(resources, 'memory'));
    case 'cpu':
    case 'requests.cpu':
      return numberOf(requestOf(resources, 'cpu'));
    case 'limits.memory':
      return numberOf(limitOf(resources, 'memory'));
    case 'limits.cpu':
      return numberOf(limitOf(resources, 'cpu'));
    case 'persistentvolumeclaims':
    case 'count/persistentvolumeclaims':
      return volumesOf(body).length;
    case 'requests.storage':
      return volumesOf(body).reduce<number>((sum, volume) => sum + numberOf(sizeOf(volume)), 0);
    default:
      return 0;
  }
}

/** A volume for the data, one for the WAL where it is written, one for each tablespace. */
function volumesOf(body: Document['body']): readonly (Json | undefined)[] {
  const wal = memberAt(body, 'spec', 'walStorage') ?? undefined;
  const tablespaces = itemsAt(body, 'spec', 'tablespaces').map((item) => memberAt(item, 'storage'));
  return [memberAt(body, 'spec', 'storage'), ...(wal === undefined ? [] : [wal]), ...tablespaces];
}

function sizeOf(volume: Json | undefined): Json | undefined {
  return memberAt(volume, 'size') ?? memberAt(volume, 'pvcTemplate', 'resources', 'requests', 'storage');
}

function numberOf(value: Json | undefined): number {
  const amount = amountOf(value);
  return amount ? quantityToNumber(amount) : 0;
}
