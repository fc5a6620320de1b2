import type { Rule } from '../../../../finding';
import { objectStorageIn, STORES, storeOf } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A tenant goes by one of its domains as well. */
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

const IDS: Readonly<Record<string, (text: string) => boolean>> = {
  subscription_id: (text) => UUID.test(text),
  client_id: (text) => UUID.test(text),
  tenant_id: (text) => UUID.test(text) || DOMAIN.test(text),
};

export const azureIdsAreUuids: Rule = {
  id: 'HM-209',
  title: 'What Azure knows by an ID is named by it',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: 'https://learn.microsoft.com/en-us/azure/azure-portal/get-subscription-tenant-id',
  reason: 'Subscription, client and tenant have names, which people see, and IDs, which the interface of Azure wants.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    if (!secret || storeOf(secret) !== STORES.azure) {
      return undefined;
    }
    return Object.entries(IDS).flatMap(([key, isRight]) => {
      const id = secret.read(key);
      return id && !isRight(id.value)
        ? [{ path: id.path, problem: `"${key}" is no UUID, 8-4-4-4-12 hexadecimal digits are expected`, fix: 'write the ID, not the name' }]
        : [];
    });
  },
};
