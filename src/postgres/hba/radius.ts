import { splitIdentifiers } from '../values/identifiers';
import { fault, type Refusal } from './fault';

/** What is wrong with the lists of servers, secrets, ports and identifiers. Whether a server can be found, the machine says. */
export function radiusFault(options: ReadonlyMap<string, string>): Refusal | undefined {
  for (const name of ['radiusservers', 'radiussecrets']) {
    if ((splitIdentifiers(options.get(name) ?? '') ?? []).length === 0) {
      return fault(`the method "radius" has no ${name}`, `write ${name}=...`);
    }
  }
  const lists = ['radiusservers', 'radiussecrets', 'radiusports', 'radiusidentifiers'].map((name) => ({
    name,
    items: splitIdentifiers(options.get(name) ?? '') ?? [],
  }));
  const servers = lists[0].items.length;
  const odd = lists.find(({ items }) => items.length > 1 && items.length !== servers);
  if (odd) {
    return fault(
      `${odd.name} holds ${odd.items.length} and radiusservers ${servers}, as many or one alone are expected`,
      'write one for each server',
    );
  }
  const port = lists[2].items.find((item) => !/^[+-]?0*[1-9]/.test(item));
  return port === undefined ? undefined : fault(`"${port}" in radiusports is no port`, 'write for example radiusports=1812');
}
