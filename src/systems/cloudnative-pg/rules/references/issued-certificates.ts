import { type Document, type Inventory, memberAt } from '../../../../finding';
import { CERT_MANAGER_GROUP } from '../../../cert-manager/certificates';
import { groupBy, oncePer } from '../../../given';

export const CERTIFICATE = { group: CERT_MANAGER_GROUP, kind: 'Certificate' };

const bySecret = oncePer((inventory) =>
  groupBy(inventory.ofKind(CERTIFICATE), ({ body, namespace }) => {
    const name = memberAt(body, 'spec', 'secretName');
    return typeof name === 'string' ? `${namespace ?? ''}/${name}` : undefined;
  }),
);

/** The Certificate by which cert-manager fills the Secret of that name; `undefined` where none was given, or it cannot be told which. */
export function issuedInto(inventory: Inventory, from: Document, secretName: string): Document | undefined {
  const all = bySecret(inventory).get(`${from.namespace ?? ''}/${secretName}`) ?? [];
  const near = all.filter(({ place }) => place === from.place);
  return near.length === 1 ? near[0] : near.length === 0 && all.length === 1 ? all[0] : undefined;
}
