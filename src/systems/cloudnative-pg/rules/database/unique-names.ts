import { itemsAt, type Json, type Rule, type RuleFinding } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';
import { DATABASE } from '../kinds';
import { isValidated } from '../validation-switch';

const LISTS = ['extensions', 'schemas', 'fdws', 'servers'];

/** Lists within a wrapper or a server. */
const INNER_LISTS = ['options', 'usage'];

export const databaseObjectsAreUnique: Rule = {
  id: 'CNPG-451',
  title: 'What is in a database is declared once',
  kinds: [DATABASE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_database_management/',
  reason: 'Two entries for one extension, schema, wrapper, server, option or role could say different things about it.',

  check(document) {
    if (!isValidated(document) || LISTS.every((list) => itemsAt(document.body, 'spec', list).length === 0)) {
      return undefined;
    }
    return LISTS.flatMap((list) => {
      const items = itemsAt(document.body, 'spec', list);
      const path = `/spec/${list}`;
      return [...repeated(items, path), ...items.flatMap((item, at) => withinItem(item, `${path}/${at}`))];
    });
  },
};

function withinItem(item: Json, path: string): RuleFinding[] {
  return INNER_LISTS.flatMap((list) => repeated(itemsAt(item, list), `${path}/${list}`));
}

function repeated(items: readonly Json[], path: string): RuleFinding[] {
  const first = new Map<unknown, number>();
  return items.flatMap((item, at) => {
    const name = given(item, 'name');
    const before = first.get(name);
    if (name === undefined || before === undefined) {
      first.set(name, at);
      return [];
    }
    const list = path.slice(path.lastIndexOf('/') + 1);
    return [
      {
        path: `${path}/${at}/name`,
        problem: `${described(name)} is there twice in ${list}, as items ${before} and ${at}`,
        fix: 'remove one',
      },
    ];
  });
}
