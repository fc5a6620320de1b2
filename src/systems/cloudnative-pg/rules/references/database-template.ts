import { type Document, isJsonObject, itemsAt, type Rule } from '../../../../finding';
import { encodingOf } from '../../../../postgres/encodings';
import { bootstrapOf } from '../../cluster-view';
import { givenText } from '../given';
import { clusterOf, DATABASE } from '../kinds';

/** What the operator fills in where a cluster is made from nothing. */
const DEFAULTS = { encoding: 'UTF8', localeCollate: 'C', localeCType: 'C' };
type Field = keyof typeof DEFAULTS;

export const databaseFitsTemplate: Rule = {
  id: 'CNPG-688',
  title: 'A database has the encoding and the collation of its template',
  kinds: [DATABASE],
  layer: 'references',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/manage-ag-templatedbs.html',
  reason:
    'Postgres copies a template, and what is in it would not fit. Only template0 holds nothing that could not be of another encoding.',

  check(database, { inventory }) {
    const template = givenText(database.body, 'spec', 'template') ?? 'template1';
    const fields = (Object.keys(DEFAULTS) as Field[]).filter((field) => wanted(database, field) !== undefined);
    const cluster = template === 'template1' && fields.length > 0 ? clusterOf(database, inventory) : undefined;
    const initdb = cluster && initdbOf(cluster);
    if (!cluster || !initdb) {
      return undefined;
    }
    return fields
      .filter((field) => !isSame(field, wanted(database, field) as string, made(initdb, field)))
      .map((field) => ({
        path: `/spec/${givenText(database.body, 'spec', field) === undefined ? 'locale' : field}`,
        problem: `${field} is "${wanted(database, field)}", and "${made(initdb, field)}" in the template, which is made with the cluster "${cluster.name}"`,
        fix: 'write template: template0',
      }));
  },
};

/** `locale` stands for both of its parts, as long as the C library is asked for them. */
function wanted({ body }: Document, field: Field): string | undefined {
  if (field !== 'encoding' && givenText(body, 'spec', 'localeProvider') !== undefined) {
    return undefined;
  }
  return givenText(body, 'spec', field) ?? (field === 'encoding' ? undefined : givenText(body, 'spec', 'locale'));
}

/** Known where the operator calls initdb, and with what the Cluster says. */
function initdbOf({ body }: Document): object | undefined {
  const { method, options } = bootstrapOf(isJsonObject(body.spec) ? body.spec : {});
  return method !== 'initdb' || itemsAt(options, 'options').length > 0 ? undefined : isJsonObject(options) ? options : {};
}

function made(initdb: object, field: Field): string {
  return givenText(initdb, field) ?? DEFAULTS[field];
}

/** Names of locales that differ may stand for one; those of C and of a language do not. */
function isSame(field: Field, one: string, other: string): boolean {
  if (field === 'encoding') {
    return encodingOf(one) === undefined || encodingOf(one) === encodingOf(other);
  }
  const [isC, otherIsC] = [one, other].map((name) => ['C', 'POSIX'].includes(name));
  return isC === otherIsC;
}
