import { type Document, type Inventory, itemsAt, memberAt, type Rule } from '../../../../finding';
import { given } from '../../../given';
import { CLUSTER } from '../kinds';
import { serviceNames } from './services';

const SERVICE = { group: '', kind: 'Service' };

export const serviceIsTheOperators: Rule = {
  id: 'CNPG-631',
  title: 'The services of a cluster are left to the operator',
  kinds: [SERVICE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/service_management/',
  reason:
    'The operator does not touch a service that it did not make. Where one stands in the place of its own it reconciles nothing any more, ' +
    'also where that service is switched off, and then nothing fails over.',

  check(service, { inventory }) {
    const cluster = namesake(service, inventory);
    if (!cluster) {
      return undefined;
    }
    const owners = itemsAt(service.body, 'metadata', 'ownerReferences');
    const isOwn = owners.some((owner) => memberAt(owner, 'kind') === CLUSTER.kind && memberAt(owner, 'name') === cluster.name);
    return isOwn || !serviceNames(cluster).has(service.name)
      ? []
      : [
          {
            path: '/metadata/name',
            problem: `"${service.name}" is where the operator has a service of the cluster "${cluster.name}", and this one is not the operator's`,
            fix: 'give it another name, or describe it in managed.services.additional of the cluster',
          },
        ];
  },
};

/** The cluster whose name begins that of the service, where it was given in the same namespace. */
function namesake(service: Document, inventory: Inventory): Document | undefined {
  const name = /^(.+)-(?:rw|ro|r|any)$/.exec(service.name)?.[1];
  return given(inventory, service, CLUSTER, name, service.namespace);
}
