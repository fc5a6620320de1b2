import { type Document, isJsonObject, itemsAt, memberAt, type Rule } from '../../../../finding';
import { cutName } from '../../../../postgres/names';
import { bootstrapOf } from '../../cluster-view';
import { givenText } from '../given';
import { CLUSTER, DATABASE, DATABASE_ROLE, PUBLICATION, SUBSCRIPTION } from '../kinds';

type Place = readonly [path: string, name: string | undefined];

export const nameIsKeptWhole: Rule = {
  id: 'CNPG-689',
  title: 'Postgres keeps the whole name',
  kinds: [CLUSTER, DATABASE, DATABASE_ROLE, PUBLICATION, SUBSCRIPTION],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS',
  reason:
    'Of a longer name Postgres keeps the first 63 bytes, without an error. Two that begin alike become one, and what looks for the whole name ' +
    'does not find it.',

  check(document) {
    const places = document.kind === CLUSTER.kind ? ofCluster(document) : ofObject(document);
    const found = places.flatMap(([path, name]) => {
      const cut = name === undefined ? undefined : cutName(name);
      return cut === undefined
        ? []
        : [{ path, problem: `"${name}" is longer than 63 bytes, Postgres calls it "${cut}"`, fix: 'choose a shorter name' }];
    });
    return places.length === 0 ? undefined : found;
  },
};

function ofCluster({ body }: Document): Place[] {
  const { method, options } = bootstrapOf(isJsonObject(body.spec) ? body.spec : {});
  return [
    ...['database', 'owner'].flatMap((field) => written(options, field, `/spec/bootstrap/${method}/${field}`)),
    ...itemsAt(body, 'spec', 'managed', 'roles').flatMap((role, at) => written(role, 'name', `/spec/managed/roles/${at}/name`)),
  ];
}

function ofObject({ body }: Document): Place[] {
  const spec = memberAt(body, 'spec');
  return ['name', 'owner'].flatMap((field) => written(spec, field, `/spec/${field}`));
}

function written(value: unknown, field: string, path: string): Place[] {
  const name = givenText(value, field);
  return name === undefined ? [] : [[path, name]];
}
