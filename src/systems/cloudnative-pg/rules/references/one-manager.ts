import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { groupBy, oncePer } from '../../../given';
import { DATABASE, DATABASE_ROLE, PUBLICATION, SUBSCRIPTION } from '../kinds';
import { written } from './plugins';

const KINDS = [DATABASE, DATABASE_ROLE, PUBLICATION, SUBSCRIPTION];

const managers = oncePer((inventory: Inventory) =>
  groupBy(
    KINDS.flatMap((kind) => [...inventory.ofKind(kind)]),
    managed,
  ),
);

export const oneObjectManages: Rule = {
  id: 'CNPG-623',
  title: 'One object describes one database, role, publication or subscription',
  kinds: KINDS,
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_database_management/',
  reason:
    'The operator carries out the object that it meets first and fails the other one, for ever. Publications and subscriptions are told ' +
    'apart by their name alone, also where they are in different databases.',

  check(document, { inventory }) {
    const key = managed(document);
    if (key === undefined) {
      return undefined;
    }
    const other = managers(inventory)
      .get(key)
      ?.find(({ name }) => name !== document.name);
    return !other
      ? []
      : [
          {
            path: '/spec/name',
            problem: `the ${document.kind} "${other.name}" describes "${memberAt(document.body, 'spec', 'name')}" in the same cluster already, the operator carries out one of the two alone`,
            fix: 'take one of the two out, or give it another name',
          },
        ];
  },
};

/** What the object is about; objects of other places may be for another Kubernetes cluster. */
function managed({ kind, place, namespace, body }: Document): string | undefined {
  const [cluster, name] = [written(memberAt(body, 'spec', 'cluster', 'name')), written(memberAt(body, 'spec', 'name'))];
  return cluster === undefined || name === undefined ? undefined : JSON.stringify([kind, place, namespace ?? '', cluster, name]);
}
